import { createPackage } from '@electron/asar'
import { join } from 'node:path'

/**
 * Electron's releases carry an application that loads the one named on the command line; the stock
 * distribution lacks it. With this one `electron FOLDER` works there in the same way.
 */
export async function writeDefaultApp(resources: string): Promise<void> {
  const source = join(import.meta.dirname, 'defaultApp')
  await createPackage(source, join(resources, 'default_app.asar'))
}
