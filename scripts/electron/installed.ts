import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The folder of the `electron` npm package. */
export const electronPackage = dirname(
  createRequire(import.meta.url).resolve('electron/package.json'),
)

/** Where that package keeps the Electron that it has fetched. */
export const installedFolder = join(electronPackage, 'dist')
