import type { OfficeResults } from '../../../../../shared/calls/views.ts'
import type { Category, Language } from '../../../../../shared/model/prize.ts'
import type { TieBreak } from '../../../../../shared/model/rule.ts'
import type { ReportWords } from '../../../../../shared/report/reportWords.ts'
import type { CategoryResults } from '../../../../../shared/scoring/results.ts'
import type { PrizeFolder } from '../../prizeFolder/prizeFolder.ts'

/** What a report says, and in whose words. */
export type Report = {
  readonly results: OfficeResults
  readonly folder: Pick<PrizeFolder, 'entries' | 'jurors'>
  readonly words: ReportWords
  readonly language: Language
  /** When it is made, in milliseconds since 1970. */
  readonly at: number
}

export type CategoryReport = Report & {
  readonly category: Category
  readonly ranking: CategoryResults
}

/** A moment in UTC to the minute, as every language reads it. */
export function momentOf(at: number | string): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

export function tieBreakText(tieBreak: TieBreak, { results, words }: Report): string {
  if (tieBreak.kind !== 'criterionMean') return words(`tieBreak.${tieBreak.kind}`)
  const criteria = results.prize.categories.flatMap(({ rubric }) => rubric.criteria)
  const found = criteria.find(({ id }) => id === tieBreak.criterionId)
  return words('tieBreak.criterionMean', { criterion: found?.title ?? tieBreak.criterionId })
}

export function jurorName({ folder }: Report, jurorId: string): string {
  return folder.jurors.find(({ id }) => id === jurorId)?.name ?? ''
}

/** Title, applicant and place, as far as they are known. */
export function entryName({ folder }: Report, code: string): string {
  const entry = folder.entries.find((one) => one.code === code)
  if (entry === undefined) return ''
  const { title, applicant, city, country } = entry
  return [title, applicant, [city, country].filter((part) => part !== '').join(', ')]
    .filter((part) => part !== '')
    .join(' · ')
}
