import { openBundle } from '../../bundle/openBundle.ts'
import { readDeskLabel } from '../deskLabel.ts'

/**
 * Whether there is a desk in the folder, from another bundle than this one.
 * @throws AppError as `openBundle`
 */
export async function isLaterBundle(folder: string, path: string): Promise<boolean> {
  const label = await readDeskLabel(folder)
  if (label === null) return false
  const bundle = await openBundle(path)
  await bundle.close()
  return bundle.index.bundleId !== label.bundle
}
