import { join } from 'node:path'
import type { Input } from '../../../../shared/calls/calls.ts'
import { AppError } from '../../../../shared/errors.ts'
import type { KnownFinding } from '../../../../shared/findings.ts'
import { canonicalJson } from '../../../../shared/format/canonicalJson.ts'
import type { Prize } from '../../../../shared/model/prize.ts'
import { sha256 } from '../../files/sha256.ts'
import { editedTable } from '../../tables/editedTable.ts'
import type { TextChange } from '../edit/folderEdits.ts'
import type { AlsoLogged } from '../edit/logEdit.ts'
import { type FileText, readFileText } from '../edit/textFile.ts'
import type { OfficeSession } from '../officeSession.ts'
import { signedScoring } from '../officeView.ts'
import { PRIZE_FILE } from '../prizeFolder/prizeFile.ts'
import type { PrizeFolder } from '../prizeFolder/prizeFolder.ts'
import { ENTRIES_FILE } from '../prizeFolder/readEntries.ts'
import { parsePrize } from '../prizeFolder/readPrize.ts'
import { writeAudit } from '../store/audit.ts'
import { latestBuild } from '../store/builds.ts'
import { editPrizeText } from './editPrizeText.ts'

type Wish = Input<'office.editPrize'>

/**
 * Changes what prize.yaml says, and in entries.csv the ids of categories that are renamed. Gives what would be wrong
 * with the prize, when nothing was written; none when it was.
 * @throws AppError TEXT_CHANGED, CATEGORY_IN_USE, CHANGE_REASON_MISSING, and what an edit of the folder does
 */
export async function editPrize(
  session: OfficeSession,
  wish: Wish,
): Promise<readonly KnownFinding[]> {
  await session.reread()
  const folder = session.folder()
  if (folder.written.digest !== wish.digest) throw changed()
  const text = await readFileText(join(folder.folder, PRIZE_FILE))
  const edited = editPrizeText(text ?? '', wish.prize)
  if (edited.kind === 'refused') return edited.findings
  const next = parsePrize(edited.text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n'))
  if (next.prize === null) return next.findings
  refuseEmptied(folder, next.prize, wish)
  const isAmendment = changesSigned(session, folder.prize, next.prize)
  if (isAmendment && wish.reason.trim() === '') throw new AppError('CHANGE_REASON_MISSING', {})
  const changes = [replacing(text, edited.text), ...renaming(folder, wish)]
  const also = isAmendment ? reasonLogged(wish, edited.text) : undefined
  await session.edit(wish.part, changes, [], also)
  return []
}

function changed(): AppError {
  return new AppError('TEXT_CHANGED', { file: PRIZE_FILE })
}

function replacing(before: FileText, after: string): TextChange {
  return {
    file: PRIZE_FILE,
    change(now) {
      if (now !== before) throw changed()
      return after
    },
  }
}

/** A category that entries are in does not go away under them. */
function refuseEmptied({ entries, withdrawn }: PrizeFolder, next: Prize, wish: Wish): void {
  const known = new Set([
    ...next.categories.map(({ id }) => id),
    ...wish.renamed.map(({ from }) => from),
  ])
  const lost = [...entries, ...withdrawn.entries].filter(({ categoryId }) => !known.has(categoryId))
  const [first] = lost
  if (first === undefined) return
  const category = first.categoryId
  const count = lost.filter(({ categoryId }) => categoryId === category).length
  throw new AppError('CATEGORY_IN_USE', { category, entries: count })
}

/** Whether it changes what a bundle of this office was signed with: rubrics, rule, round. */
function changesSigned(session: OfficeSession, before: Prize, after: Prize): boolean {
  if (!session.isUnlocked() || latestBuild(session.office().store) === undefined) return false
  return canonicalJson(signedScoring(before)) !== canonicalJson(signedScoring(after))
}

function renaming({ entries, withdrawn }: PrizeFolder, { renamed }: Wish): readonly TextChange[] {
  const used = new Set<string>([...entries, ...withdrawn.entries].map((one) => one.categoryId))
  const edits = renamed
    .filter(({ from }) => used.has(from))
    .map(({ from, to }) => ({
      kind: 'set' as const,
      key: { category: from },
      cells: { category: to },
    }))
  if (edits.length === 0) return []
  return [{ file: ENTRIES_FILE, change: (text) => editedTable(text ?? '', edits) ?? text }]
}

function reasonLogged({ part, reason }: Wish, text: string): AlsoLogged {
  const facts = { part, reason: reason.trim(), sha256: sha256(text).toString('hex') }
  return (tx, now) => {
    writeAudit(tx, now, 'changed-after-build', facts)
  }
}
