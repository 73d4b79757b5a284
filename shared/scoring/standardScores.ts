import type { EntryCode, JurorId } from '../model/ids.ts'
import type { Figure } from './figure.ts'
import type { Score } from './score.ts'
import { allEqual, average, populationDeviation } from './sums.ts'

/** Below this many sheets a juror's z-scores are noise. */
export const fewestSheetsForZ = 5

/** `entries`: the mean z of each entry over the jurors who have z-scores. `jurors`: for each whether the juror has. */
export type StandardScores = {
  readonly entries: ReadonlyMap<EntryCode, Figure>
  readonly jurors: ReadonlyMap<JurorId, Figure<null>>
}

type Deviation = { readonly entryCode: EntryCode; readonly z: number }

/** z_ij = (T_ij - m_j) / s_j with the juror's own mean and population standard deviation. */
export function standardScores(scores: readonly Score[]): StandardScores {
  const jurors = [...Map.groupBy(scores, ({ jurorId }) => jurorId)].map(
    ([jurorId, own]) => [jurorId, deviations(own)] as const,
  )
  const known = Map.groupBy(
    jurors.flatMap(([, figure]) => ('value' in figure ? figure.value : [])),
    ({ entryCode }) => entryCode,
  )
  const codes = new Set(scores.map(({ entryCode }) => entryCode))
  return {
    entries: new Map([...codes].map((code) => [code, meanZ(known.get(code) ?? [])])),
    jurors: new Map(
      jurors.map(([id, figure]) => [id, 'refused' in figure ? figure : { value: null }]),
    ),
  }
}

function deviations(own: readonly Score[]): Figure<readonly Deviation[]> {
  const totals = own.map(({ total }) => total)
  if (totals.length < fewestSheetsForZ) return { refused: 'too-few' }
  if (allEqual(totals)) return { refused: 'constant' }
  const [center, spread] = [average(totals), populationDeviation(totals)]
  return { value: own.map(({ entryCode, total }) => ({ entryCode, z: (total - center) / spread })) }
}

function meanZ(own: readonly Deviation[]): Figure {
  if (own.length === 0) return { refused: 'no-standard-scores' }
  return { value: average(own.map(({ z }) => z)) }
}
