import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import type { Ports } from '../ports.ts'
import { fillNewFolder } from './copyFolder.ts'
import { openOfficeStore, refuseWeakPassphrase, type OfficeStore } from './store/officeStore.ts'

/**
 * Makes a prize folder from one of the program's templates, with an office and its keys.
 * @throws AppError UNKNOWN_TEMPLATE, FOLDER_NOT_EMPTY, NOT_A_FOLDER, NO_PERMISSION, DISK_FULL, PASSPHRASE_WEAK
 */
export async function createOffice(
  folder: string,
  template: string,
  passphrase: string,
  ports: Ports,
): Promise<OfficeStore> {
  refuseWeakPassphrase(passphrase)
  const source = join(ports.assets, 'templates', template)
  const known = /^[a-z0-9-]+$/.test(template) && (await isFolder(source))
  if (!known) throw new AppError('UNKNOWN_TEMPLATE', { template })
  return fillNewFolder(folder, source, [], () => openOfficeStore(folder, passphrase, ports))
}

/**
 * Copies the sample prize, with a new office of its own. The scores that come with it are for the demonstration.
 * @throws AppError FOLDER_NOT_EMPTY, NOT_A_FOLDER, NO_PERMISSION, DISK_FULL, PASSPHRASE_WEAK
 */
export async function createSample(
  folder: string,
  passphrase: string,
  ports: Ports,
): Promise<OfficeStore> {
  refuseWeakPassphrase(passphrase)
  const source = join(ports.assets, 'sample')
  return fillNewFolder(folder, source, ['scores.csv', 'README.md'], () =>
    openOfficeStore(folder, passphrase, ports),
  )
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (there) => there.isDirectory(),
    () => false,
  )
}
