import { mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { CardFacts } from '../../../../shared/calls/cardViews.ts'
import { AppError } from '../../../../shared/errors.ts'
import { MAX_CARD_BYTES } from '../../../../shared/format/jurorCard.ts'
import type { JurorId } from '../../../../shared/model/ids.ts'
import { cardFacts, readCard } from '../../card/cardFile.ts'
import { asFileError } from '../../files/fileErrors.ts'
import { readFileUpTo } from '../../files/readFileUpTo.ts'
import { writeAtomically } from '../../files/writeAtomically.ts'
import { editedTable } from '../../tables/editedTable.ts'
import type { TextChange } from '../edit/folderEdits.ts'
import { readFileText } from '../edit/textFile.ts'
import type { OfficeSession } from '../officeSession.ts'
import { CARDS_FOLDER } from '../prizeFolder/cardFiles.ts'
import { JURORS_FILE } from '../prizeFolder/readJurors.ts'

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
 * @throws AppError UNKNOWN_JUROR, what `readSentCard` throws, and what an edit of the folder does
 */
export async function setCard(
  session: OfficeSession,
  jurorId: JurorId,
  path: string | null,
): Promise<void> {
  await session.reread()
  const { folder } = session.folder()
  const naming = cardNamed(jurorId, path !== null)
  // A card for nobody is not laid into the folder, and the card is there before the table names it.
  naming.change(await readFileText(join(folder, JURORS_FILE)))
  if (path !== null) await copyCard(path, folder, jurorId)
  await session.edit('cardSet', [naming])
}

function cardNamed(jurorId: JurorId, hasCard: boolean): TextChange {
  const card = hasCard ? `${CARDS_FOLDER}/${jurorId}.jurycard` : ''
  return {
    file: JURORS_FILE,
    change(text) {
      const changed = editedTable(text ?? '', [
        { kind: 'set', key: { id: jurorId }, cells: { card } },
      ])
      if (changed === null) throw new AppError('UNKNOWN_JUROR', { juror: jurorId })
      return changed
    },
  }
}

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
