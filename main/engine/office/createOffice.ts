import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import type { Ports } from '../ports.ts'
import { fillNewFolder, type FolderFilling } from './copyFolder.ts'
import {
  OFFICE_KEY,
  OFFICE_STORE,
  openOfficeStore,
  refuseWeakPassphrase,
  type OfficeStore,
} from './store/officeStore.ts'

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
  return fillNewOffice(folder, { source, without: [] }, passphrase, ports)
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
  const without = ['scores.csv', 'README.md']
  return fillNewOffice(folder, { source, without }, passphrase, ports)
}

async function fillNewOffice(
  folder: string,
  files: Pick<FolderFilling<OfficeStore>, 'source' | 'without'>,
  passphrase: string,
  ports: Ports,
): Promise<OfficeStore> {
  const finish = (): Promise<OfficeStore> => openOfficeStore(folder, passphrase, ports)
  const finished = [OFFICE_KEY, OFFICE_STORE, `${OFFICE_STORE}-wal`, `${OFFICE_STORE}-shm`]
  return fillNewFolder(folder, { ...files, finish, finished })
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (there) => there.isDirectory(),
    () => false,
  )
}
