import type { ReceiptProblem } from '../../../../shared/calls/receiptViews.ts'
import { canonicalJson } from '../../../../shared/format/canonicalJson.ts'
import {
  type Publication,
  PublishedPrize,
  type PublishedSheet,
  PublishedSheets,
} from '../../../../shared/format/publication.ts'
import type { EntryCode } from '../../../../shared/model/ids.ts'
import type { Prize } from '../../../../shared/model/prize.ts'
import type { Sheet } from '../../../../shared/model/sheet.ts'
import { rubricDigest } from '../../scorefile/rubricDigest.ts'
import { ruleDigest } from '../../scorefile/ruleDigest.ts'
import type { OwnRevision } from './ownRevisions.ts'
import type { PublishedFiles } from './publishedFiles.ts'

export type SheetsCheck = {
  readonly problem: ReceiptProblem | null
  readonly differing: readonly EntryCode[]
}

/** Whether the sheets that were published for this file are those that this desk signed. */
export async function checkSheets(files: PublishedFiles, own: OwnRevision): Promise<SheetsCheck> {
  const names = files.index.files.map(({ name }) => name)
  let isUnread = false
  for (const name of names.filter((each) => each.startsWith('sheets/'))) {
    const published = await files.read(PublishedSheets, name)
    if (published === null) isUnread = true
    if (published?.sha256 !== own.digest) continue
    const differing = differingSheets(published.sheets, own.scores().sheets, files.index)
    return { problem: differing.length === 0 ? null : 'sheets-differ', differing }
  }
  return { problem: isUnread ? 'file-changed' : 'no-sheets', differing: [] }
}

function differingSheets(
  published: readonly PublishedSheet[],
  signed: readonly Sheet[],
  index: Publication,
): readonly EntryCode[] {
  const before = new Map(signed.map((sheet) => [sheet.entryCode, sheetText(sheet, index)]))
  const after = new Map(published.map((sheet) => [sheet.entryCode, sheetText(sheet, index)]))
  const codes = new Set([...before.keys(), ...after.keys()])
  return [...codes].filter((code) => before.get(code) !== after.get(code))
}

/** What a publication shows of a sheet as it was signed: words only where it shows them, and nobody is hidden. */
function sheetText(
  { state, marks, reason, comments, overallComment }: Omit<Sheet, 'evidence'>,
  { naming, comments: areShown }: Publication,
): string {
  const words = naming === 'named' && areShown ? { reason, comments, overallComment } : {}
  return canonicalJson({ state, marks, ...words })
}

/** Whether the prize that was published has the rubrics that this desk scored by, and the rule of its bundle. */
export async function checkPublishedPrize(
  files: PublishedFiles,
  own: OwnRevision,
  prize: Pick<Prize, 'rule'>,
): Promise<ReceiptProblem | null> {
  const published = await files.read(PublishedPrize, 'prize.json')
  if (published === null) return 'file-changed'
  if (rubricDigest(published.prize) !== own.scores().rubricDigest) return 'rubrics-differ'
  return ruleDigest(published.prize) === ruleDigest(prize) ? null : 'rule-differs'
}
