import type { AudienceTalk } from '../../../../../renderer/office/deliberate/audience/audienceTalk.ts'
import { panelOf } from '../../../../../renderer/office/deliberate/panel/seats.ts'
import type { OfficeEntry } from '../../../../../shared/calls/views.ts'
import { discussions } from '../../../../../shared/deliberation/discussions.ts'
import { EntryCode, instant, JurorId } from '../../../../../shared/model/ids.ts'
import { KeptDecision } from '../../../../../shared/model/juryDecision.ts'
import { countSheets, type SignedSheet } from '../../../../../shared/scoring/countSheets.ts'
import { seededRandom } from '../../../../../shared/scoring/random.ts'
import {
  prizeWith,
  scored,
  sheetsByChance,
} from '../../../../main/engine/office/results/workbook/scoredPrize.ts'

export type Meeting = {
  readonly talk: AudienceTalk
  /** What nobody may read while names are hidden: who the jurors are, and what they wrote. */
  readonly secrets: readonly string[]
}

export const jurors = 6
const named = Array.from({ length: 9 }, (_, place): [string, string] => [
  `C-${place + 1}`,
  `A long title of entry ${place + 1}, by the river`,
])

/** A meeting about sheets of chance, whose jurors J1, J2, … are called as `idOf` says. */
export function meetingByChance(seed: number, idOf: (juror: number) => string): Meeting {
  const prize = prizeWith({ method: 'mean' })
  const sheets = sheetsByChance(prize, named, jurors, seededRandom(seed)).map((signed) =>
    renamed(signed, idOf),
  )
  const { results, names } = scored(prize, named, sheets)
  const [category, ranking] = [prize.categories[0], results.categories[0]]
  if (category === undefined || ranking === undefined) throw new Error('there is a category')
  const entries = names.entries.map(entryOf)
  const codes = entries.map(({ code }) => code)
  const { counted } = countSheets(category.rubric, prize.rule, codes, sheets)
  const rows = entries.map((entry) => ({ entry, isCovered: false }))
  const letters = Array.from({ length: jurors }, (_, place) => JurorId.parse(idOf(place + 1)))
  const talk: AudienceTalk = {
    results,
    scored: {
      ...{ prize, category, categories: prize.categories, rule: prize.rule, entries, ranking },
      jurors: names.jurors,
      sheets: Map.groupBy(sheets, ({ sheet }) => sheet.entryCode),
      totals: Map.groupBy(counted, ({ entryCode }) => entryCode),
      ...{ leftOut: [], calibration: [], sources: results.sources },
    },
    deliberation: { decisions: [votedByName(category.id, letters)] },
    view: { minutes: 5 },
    rows,
    row: rows[seed % rows.length] ?? null,
    discussed: discussions([
      {
        sequence: 1,
        at: instant(0),
        act: { kind: 'entry', entryCode: codes[0] ?? EntryCode.parse('C-1') },
      },
    ]),
    seatsOf: ({ code }, isHidden) =>
      panelOf(
        {
          ...talk,
          office: { assignments: [] },
          conflicts: new Map(),
          naming: { letters, isHidden },
        },
        code,
      ),
  }
  const secrets = letters.flatMap((id) => [id, `Name of ${id}`, `Words of ${id}`])
  return { talk, secrets }
}

function renamed({ jurorId, sheet }: SignedSheet, idOf: (juror: number) => string): SignedSheet {
  const id = JurorId.parse(idOf(Number(jurorId.slice(1))))
  return { jurorId: id, sheet: { ...sheet, overallComment: `Words of ${id}` } }
}

function entryOf(entry: ReturnType<typeof scored>['names']['entries'][number]): OfficeEntry {
  const { code, categoryId, title, summary, topics } = entry
  const whose = { applicant: 'A city', city: 'Busan', country: 'Korea' }
  return { code, categoryId, title, summary, topics, ...whose, documents: ['plan.pdf'] }
}

function votedByName(categoryId: string, letters: readonly JurorId[]): KeptDecision {
  return KeptDecision.parse({
    ...{ sequence: 1, decidedAt: instant(0), categoryId, outcome: 'winner', entries: ['C-1'] },
    ...{ award: 'Grand prize', reason: letters.map((id) => `Words of ${id}`).join(), tied: [] },
    vote: {
      way: 'open',
      among: ['C-1'],
      ballots: letters.map((jurorId) => ({ jurorId, choice: { entry: 'C-1' } })),
    },
    replaces: null,
  })
}
