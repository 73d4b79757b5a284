import { isAppError } from '../../../../shared/errors.ts'
import type { FindingCode } from '../../../../shared/findings.ts'
import { MAX_CARD_BYTES, type JurorCard } from '../../../../shared/format/jurorCard.ts'
import type { JurorId } from '../../../../shared/model/ids.ts'
import { readCard } from '../../card/cardFile.ts'
import { openInside } from '../../files/openInside.ts'
import { firstSeen } from './firstSeen.ts'
import type { Report } from './report.ts'

/** Where cards that are added in the app are laid. */
export const CARDS_FOLDER = 'cards'

/** A juror's line with the cell that names a card. */
export type NamedCard = {
  readonly line: number
  readonly id: JurorId
  readonly name: string
  /** A path inside the prize folder. */
  readonly card: string
}

export type CardReader = (juror: NamedCard) => Promise<JurorCard | null>

/** Reads the cards that jurors.csv names; null where there is none to use, and `report` says why. */
export function cardReader(folder: string, report: Report): CardReader {
  const signers = firstSeen()
  const recipients = firstSeen()
  return async (juror) => {
    const { line, id, card: name } = juror
    const parts = partsOf(name)
    if (parts === null) {
      report.error(line, 'CARD_NAME_WRONG', { juror: id, card: name })
      return null
    }
    const card = await readCardFile(folder, parts).catch((error: unknown) => {
      if (!isAppError(error)) throw error
      report.error(line, codes.get(error.code) ?? 'CARD_UNREADABLE', { juror: id, card: name })
      return null
    })
    if (card === null) return null
    // Base64url tells upper from lower case, as hexadecimal does not need to.
    const signer = Buffer.from(card.signing.x, 'base64url').toString('hex')
    const firstLine = signers(signer, line) ?? recipients(card.recipient, line)
    if (firstLine === null) return compared(juror, card, report)
    report.error(line, 'CARD_TWICE', { juror: id, card: name, firstLine })
    return null
  }
}

type CardFault = Extract<FindingCode, `CARD_${'MISSING' | 'DAMAGED' | 'SIGNATURE'}`>

const codes: ReadonlyMap<string, CardFault> = new Map<string, CardFault>([
  ['FILE_MISSING', 'CARD_MISSING'],
  ['NOT_A_CARD', 'CARD_DAMAGED'],
  ['CARD_DAMAGED', 'CARD_DAMAGED'],
  ['SIGNATURE_INVALID', 'CARD_SIGNATURE'],
])

async function readCardFile(folder: string, parts: readonly string[]): Promise<JurorCard> {
  const handle = await openInside(folder, parts)
  try {
    const { size } = await handle.stat()
    const bytes = Buffer.alloc(Math.min(size, MAX_CARD_BYTES + 1))
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0)
    return await readCard(bytes.subarray(0, bytesRead), parts.at(-1) ?? '')
  } finally {
    await handle.close()
  }
}

/** Both separators, because a table may come from any system; null for what names no file inside a folder. */
function partsOf(name: string): readonly string[] | null {
  const parts = name.split(/[/\\]/)
  const isPlain = parts.every((part) => part !== '' && part !== '.' && part !== '..')
  return isPlain && !name.includes(':') ? parts : null
}

/** A card speaks for itself; that it is the juror's is for the secretariat to see. */
function compared({ line, id, name }: NamedCard, card: JurorCard, report: Report): JurorCard {
  if (plain(card.name) !== plain(name))
    report.warning(line, 'CARD_OTHER_NAME', { juror: id, name, found: card.name })
  if (card.jurorId !== null && card.jurorId.toLowerCase() !== id.toLowerCase())
    report.warning(line, 'CARD_OTHER_NUMBER', { juror: id, found: card.jurorId })
  return card
}

function plain(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}
