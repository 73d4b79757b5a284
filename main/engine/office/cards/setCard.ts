import { mkdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { CardFacts } from '../../../../shared/calls/cardViews.ts'
import { AppError } from '../../../../shared/errors.ts'
import { MAX_CARD_BYTES } from '../../../../shared/format/jurorCard.ts'
import type { JurorId } from '../../../../shared/model/ids.ts'
import { cardFacts, readCard } from '../../card/cardFile.ts'
import { asFileError } from '../../files/fileErrors.ts'
import { readFileUpTo } from '../../files/readFileUpTo.ts'
import { writeAtomically } from '../../files/writeAtomically.ts'
import { CARDS_FOLDER } from '../prizeFolder/cardFiles.ts'
import { JURORS_FILE } from '../prizeFolder/readJurors.ts'
import { withCard } from './withCard.ts'

/**
 * What a card says that a juror has sent.
 * @throws AppError NOT_A_CARD, CARD_DAMAGED, SIGNATURE_INVALID, and what the disk refuses
 */
export async function readSentCard(path: string): Promise<CardFacts> {
  return cardFacts(await readCard(await bytesOf(path), basename(path)))
}

/**
 * Lays a juror's card into the prize folder and names it in jurors.csv, whose other bytes stay; null takes
 * the name out again, and the file stays.
 * @throws AppError UNKNOWN_JUROR, what `readSentCard` throws, and what the disk refuses
 */
export async function setCard(
  folder: string,
  jurorId: JurorId,
  path: string | null,
): Promise<void> {
  const table = join(folder, JURORS_FILE)
  const text = await readText(table)
  const name = path === null ? '' : `${CARDS_FOLDER}/${jurorId}.jurycard`
  const changed = withCard(text, jurorId, name)
  if (changed === null) throw new AppError('UNKNOWN_JUROR', { juror: jurorId })
  if (path !== null) await copyCard(path, folder, jurorId)
  if (changed !== text) await writeAtomically(table, [Buffer.from(changed)])
}

/** The card is in its place before the table names it. */
async function copyCard(path: string, folder: string, jurorId: JurorId): Promise<void> {
  const bytes = await bytesOf(path)
  await readCard(bytes, basename(path))
  const cards = join(folder, CARDS_FOLDER)
  await mkdir(cards, { recursive: true }).catch((error: unknown) => {
    throw asFileError(error, cards)
  })
  await writeAtomically(join(cards, `${jurorId}.jurycard`), [bytes])
}

async function bytesOf(path: string): Promise<Uint8Array> {
  return readFileUpTo(path, MAX_CARD_BYTES + 1)
}

/** As it is, mark and line ends included; empty when it is no UTF-8 and could not be written back the same. */
async function readText(table: string): Promise<string> {
  const bytes = await readFile(table).catch((error: unknown) => {
    throw asFileError(error, table)
  })
  const text = bytes.toString('utf8')
  return bytes.equals(Buffer.from(text)) ? text : ''
}
