import { stringify } from 'csv-stringify/sync'
import type { Prize } from '../../shared/model/prize.ts'
import type { EntryText } from './entryText.ts'
import type { Jury, SheetText } from './juryText.ts'

type Row = readonly string[]

/** entries.csv */
export function entriesTable(entries: readonly EntryText[]): string {
  return csv(
    ['code', 'category', 'title', 'applicant', 'city', 'country', 'summary', 'documents'],
    entries.map((entry) => [
      ...[entry.code, entry.category, entry.title, entry.applicant, entry.city, entry.country],
      ...[entry.summary, entry.documents.map((document) => document.file).join(';')],
    ]),
  )
}

/** jurors.csv: nobody has sent a card, so everybody receives a slip. */
export function jurorsTable({ jurors }: Jury): string {
  return csv(
    ['id', 'name', 'email', 'language', 'card'],
    jurors.map(({ id, name, email, language }) => [id, name, email, language, '']),
  )
}

/** assignments.csv */
export function assignmentsTable(jury: Jury): string {
  return csv(
    ['juror', 'entry'],
    answers(jury).map(([juror, sheet]) => [juror, sheet.entry]),
  )
}

/** conflicts.csv */
export function conflictsTable({ conflicts }: Jury): string {
  return csv(
    ['juror', 'entry', 'reason'],
    conflicts.map(({ juror, entry, reason }) => [juror, entry, reason]),
  )
}

/** scores.csv: a row for each criterion; a row without one for a state and for what is said of the whole. */
export function scoresTable(jury: Jury, entries: readonly EntryText[], prize: Prize): string {
  return csv(
    ['juror', 'entry', 'criterion', 'points', 'comment'],
    answers(jury).flatMap(([juror, sheet]) =>
      sheetRows(sheet, criteriaOf(sheet.entry, entries, prize)).map((row) => [
        juror,
        sheet.entry,
        ...row,
      ]),
    ),
  )
}

function sheetRows(sheet: SheetText, criteria: readonly string[]): readonly Row[] {
  if ('state' in sheet) return [['', sheet.state, sheet.reason]]
  const overall = sheet.overall === undefined ? [] : [['', 'scored', sheet.overall]]
  const marks = criteria.map((id, position) => [
    id,
    String(sheet.points[position] ?? ''),
    sheet.comments[id] ?? '',
  ])
  return [...marks, ...overall]
}

function criteriaOf(code: string, entries: readonly EntryText[], prize: Prize): readonly string[] {
  const entry = entries.find((candidate) => candidate.code === code)
  const category = prize.categories.find(({ id }) => id === entry?.category)
  if (category === undefined) throw new Error(`${code} is no entry of the sample.`)
  return category.rubric.criteria.map(({ id }) => id)
}

function answers(jury: Jury): readonly (readonly [string, SheetText])[] {
  return [...jury.sheets].flatMap(([juror, sheets]) =>
    sheets.map((sheet) => [juror, sheet] as const),
  )
}

function csv(header: Row, rows: readonly Row[]): string {
  return stringify([header, ...rows])
}
