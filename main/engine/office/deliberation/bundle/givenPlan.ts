import type { GivenPlan, JurorSees } from '../../../../../shared/calls/givenCalls.ts'
import type { EntryCode } from '../../../../../shared/model/ids.ts'
import type { Juror } from '../../../../../shared/model/juror.ts'
import type { Sheet } from '../../../../../shared/model/sheet.ts'
import type { GivenContents, PlannedReader } from './planGiven.ts'

/** Below this a juror who knows the own sheet knows the others' too. */
const FEW_SHEETS = 3

/** What a bundle of scores will be, for whoever is about to build it. */
export function givenPlan({ entries, readers }: GivenContents): GivenPlan {
  const sheets = entries.flatMap((one) => one.sheets)
  const tells = tellingText(readers.map(({ juror }) => juror))
  return {
    jurors: readers.map(jurorSees),
    entries: entries.length,
    sheets: sheets.length,
    comments: sheets.reduce((sum, { sheet }) => sum + writtenIn(sheet).length, 0),
    thin: codes(entries.filter((one) => one.sheets.length < FEW_SHEETS)),
    telling: codes(
      entries.filter((one) => one.sheets.some(({ sheet }) => writtenIn(sheet).some(tells))),
    ),
    bytes: entries
      .flatMap(({ entry }) => entry.documents)
      .reduce((sum, { bytes }) => sum + bytes, 0),
  }
}

function codes(
  entries: readonly { readonly entry: { readonly code: EntryCode } }[],
): readonly EntryCode[] {
  return entries.map(({ entry }) => entry.code)
}

function jurorSees({ juror, sees, conflicts, opener }: PlannedReader): JurorSees {
  const { id: jurorId, name } = juror
  return { jurorId, name, entries: sees.length, conflicts, opener: opener?.kind ?? null }
}

function writtenIn({ comments, overallComment, reason }: Sheet): readonly string[] {
  return [...comments.map(({ text }) => text), overallComment, reason].filter((text) => text !== '')
}

/** Whether a comment holds a juror's number, address, or a part of a name that is long enough to tell. */
function tellingText(
  jurors: readonly Pick<Juror, 'id' | 'name' | 'email'>[],
): (text: string) => boolean {
  const words = jurors.flatMap(({ id, name, email }) => [id, email, ...name.split(/\s+/)])
  const telling = words.filter((word) => word.length > 2 || /\p{Script=Hangul}{2}/u.test(word))
  const folded = telling.map((word) => word.toLocaleLowerCase())
  return (text) => {
    const lower = text.toLocaleLowerCase()
    return folded.some((word) => lower.includes(word))
  }
}
