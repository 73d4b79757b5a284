import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { AppError, isAppError } from '../../../shared/errors.ts'
import type { CardId } from '../../../shared/model/ids.ts'
import { openCard } from '../card/openCard.ts'
import { asFileError } from '../files/fileErrors.ts'
import { unwrapKey, unwrapKeyBy } from '../keys/wrappedKey.ts'
import type { Ports } from '../ports.ts'
import { deskFiles } from './deskFiles.ts'
import { mendLabel, readDeskLabel } from './deskLabel.ts'
import { openDesk, type OpenDesk } from './openDesk.ts'

type UnlockPorts = OpenDesk['ports'] & Pick<Ports, 'home' | 'keyStore'>

/**
 * Opens the desk in a folder with the juror's passphrase, or with the card of this computer that it was
 * made with; a card that has no passphrase of its own needs none.
 * @throws AppError DESK_MISSING, DESK_IN_USE, PASSPHRASE_MISSING, WRONG_PASSPHRASE, STORE_DAMAGED, DOCUMENTS_DAMAGED,
 * STORE_TOO_NEW, NO_PERMISSION; CARD_MISSING, CARD_DAMAGED, KEY_STORE_CLOSED for a desk of a card
 */
export async function unlockDesk(
  folder: string,
  passphrase: string | null,
  ports: UnlockPorts,
): Promise<OpenDesk> {
  const deskKey = await readDeskKey(folder, passphrase, ports)
  try {
    const desk = openDesk(folder, deskKey, ports)
    // Nobody is kept out by a label that cannot be written.
    await mendLabel(folder, desk).catch(() => undefined)
    return desk
  } catch (error) {
    throw asDeskError(error)
  } finally {
    deskKey.fill(0)
  }
}

/**
 * The key of a desk's stores; the caller wipes it.
 * @throws AppError as `unlockDesk`
 */
export async function readDeskKey(
  folder: string,
  passphrase: string | null,
  ports: UnlockPorts,
): Promise<Uint8Array> {
  const wrapped = await readWrappedKey(folder)
  const card = (await readDeskLabel(folder))?.card ?? null
  try {
    return await deskKeyIn(wrapped, card, passphrase, ports)
  } catch (error) {
    throw asDeskError(error)
  }
}

/**
 * The same with a card that is open already.
 * @throws AppError as `unlockDesk`
 */
export async function readDeskKeyBy(folder: string, identity: string): Promise<Uint8Array> {
  const wrapped = await readWrappedKey(folder)
  return unwrapKeyBy(wrapped, identity).catch((error: unknown) => {
    throw asDeskError(error)
  })
}

async function deskKeyIn(
  wrapped: Uint8Array,
  card: CardId | null,
  passphrase: string | null,
  ports: UnlockPorts,
): Promise<Uint8Array> {
  if (card !== null) {
    const { secrets } = await openCard(ports, card, passphrase)
    return unwrapKeyBy(wrapped, secrets.identity)
  }
  if (passphrase === null) throw new AppError('PASSPHRASE_MISSING', { whose: 'juror' })
  return unwrapKey(wrapped, passphrase)
}

async function readWrappedKey(folder: string): Promise<Uint8Array> {
  try {
    return await readFile(deskFiles(folder).key)
  } catch (cause) {
    const error = asFileError(cause, folder)
    if (!isAppError(error, 'FILE_MISSING') && !isAppError(error, 'NOT_A_FOLDER')) throw error
    throw new AppError('DESK_MISSING', { file: basename(folder) }, { cause })
  }
}

/** A desk with a part missing is damaged as one with a part changed is. */
function asDeskError(error: unknown): unknown {
  if (isAppError(error, 'DAMAGED'))
    return new AppError('STORE_DAMAGED', { file: 'desk.key' }, { cause: error })
  if (isAppError(error, 'FILE_MISSING'))
    return new AppError('STORE_DAMAGED', error.details, { cause: error })
  return error
}
