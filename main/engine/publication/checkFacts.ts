import type {
  Publication,
  PublishedEntry,
  PublishedSheet,
  PublishedSheets,
} from '../../../shared/format/publication.ts'
import type { Rubric } from '../../../shared/model/rubric.ts'
import type { Problems } from '../../../shared/publication/publicationProblem.ts'
import type { PublicationSource } from '../../../shared/publication/publicationSource.ts'
import { markAllowed } from '../../../shared/scoring/markAllowed.ts'
import { tracker } from '../keys/words.ts'
import { rubricDigest } from '../scorefile/rubricDigest.ts'
import { type Contents, publishedNames, type SheetsFile } from './contents.ts'
import { PUBLICATION } from './publicationFolder.ts'

/**
 * Whether the files fit each other: the same prize, each entry and juror once, marks that the rubric has. Whether the
 * figures can be made again at all.
 */
export function checkFacts(index: Publication, contents: Contents, problems: Problems): boolean {
  const before = problems.all().length
  checkPrize(index, contents, problems)
  for (const file of contents.sheets) checkSheetsFile(index, file, problems)
  refuseTwice(contents.sheets, problems)
  if (contents.source !== null) checkSource(contents.source, contents.sheets, problems)
  return contents.source !== null && problems.all().length === before
}

function checkPrize(index: Publication, { prize: file }: Contents, problems: Problems): void {
  if (file === null) return
  const { prize, bundle } = file
  const pairs = [
    ['prizeId', index.prizeId, prize.id],
    ['title', index.title, prize.title],
    ['edition', index.edition, prize.edition],
    ['round', `${index.round}`, `${prize.round.number}`],
    ['roundTitle', index.roundTitle, prize.round.title],
  ] as const
  for (const [where, found, follows] of pairs)
    if (found !== follows) problems.add('contradiction', PUBLICATION, { where, found, follows })
  const follows = rubricDigest(prize)
  const found = bundle.rubricDigest
  if (found !== follows) problems.add('rubrics', publishedNames.prize, { found, follows })
}

function checkSheetsFile(
  { naming }: Publication,
  { file, published }: SheetsFile,
  problems: Problems,
): void {
  const { juror, name, key } = published
  if (file !== `sheets/${juror}.json`)
    problems.add('contradiction', file, { where: 'juror', found: juror })
  if (naming === 'anonymised' && (name !== '' || key !== null))
    problems.add('contradiction', file, { where: name === '' ? 'key' : 'name' })
  if (naming === 'named' && key === null) problems.add('contradiction', file, { where: 'key' })
  const follows = tracker(Buffer.from(published.sha256, 'hex'))
  if (published.tracker !== follows)
    problems.add('tracker', file, { where: 'tracker', found: published.tracker, follows })
}

/** File systems that know no case would have one file of two. */
function refuseTwice(sheets: readonly SheetsFile[], problems: Problems): void {
  const seen = new Set<string>()
  for (const { file, published } of sheets) {
    const names = [published.juror.toLowerCase(), published.sha256]
    if (names.some((name) => seen.has(name)))
      problems.add('contradiction', file, { where: 'juror', found: published.juror })
    for (const name of names) seen.add(name)
  }
}

function checkSource(
  { prize, entries, amendments }: PublicationSource,
  sheets: readonly SheetsFile[],
  problems: Problems,
): void {
  const rubrics = new Map(prize.categories.map(({ id, rubric }) => [id, rubric]))
  const byCode = new Map(entries.map((entry) => [entry.code, entry]))
  const file = publishedNames.entries
  if (byCode.size < entries.length) problems.add('contradiction', file, { where: 'entries' })
  for (const { code, categoryId } of entries)
    if (!rubrics.has(categoryId))
      problems.add('contradiction', file, { where: `entries[${code}].categoryId` })
  for (const { file: name, published } of sheets)
    for (const [where, found] of wrongSheets(published, byCode, rubrics))
      problems.add('contradiction', name, { where, found })
  const digests = new Set(amendments.map(({ digest }) => digest))
  if (digests.size < amendments.length)
    problems.add('contradiction', publishedNames.amendments, { where: 'amendments' })
}

type Where = readonly [where: string, found: string]

function wrongSheets(
  { sheets }: PublishedSheets,
  entries: ReadonlyMap<string, PublishedEntry>,
  rubrics: ReadonlyMap<string, Rubric>,
): readonly Where[] {
  const twice = sheets.filter(
    ({ entryCode }, place) => sheets.findIndex((one) => one.entryCode === entryCode) !== place,
  )
  return [
    ...twice.map(({ entryCode }): Where => [`sheets[${entryCode}]`, entryCode]),
    ...sheets.flatMap((sheet): readonly Where[] => {
      const where = `sheets[${sheet.entryCode}]`
      const entry = entries.get(sheet.entryCode)
      const rubric = rubrics.get(entry?.categoryId ?? '')
      if (entry === undefined || rubric === undefined) return [[where, sheet.entryCode]]
      const stray = isStrayAsSaid(sheet, entry)
        ? []
        : [[`${where}.stray`, `${sheet.stray}`] as const]
      return [...stray, ...wrongMarks(sheet, rubric, where)]
    }),
  ]
}

/** A sheet of an entry that is out of the prize is a stray, and no other is for that reason. */
function isStrayAsSaid({ stray }: PublishedSheet, { standing: { kind } }: PublishedEntry): boolean {
  if (kind === 'calibration') return stray === null
  return (stray === 'entry-withdrawn') === (kind !== 'competes')
}

function wrongMarks({ marks }: PublishedSheet, rubric: Rubric, where: string): readonly Where[] {
  const seen = new Set<string>()
  return marks.flatMap(({ criterion: path, mark }): readonly Where[] => {
    const [id] = path.split('/', 1)
    const criterion = rubric.criteria.find((one) => one.id === id)
    const isFine = criterion !== undefined && markAllowed(criterion, path, mark) && !seen.has(path)
    seen.add(path)
    return isFine ? [] : [[`${where}.marks[${path}]`, String(mark)]]
  })
}
