import type { PublicationVerdict } from '../../../shared/calls/publicationCalls.ts'
import type { Publication } from '../../../shared/format/publication.ts'
import type { PublishedResults } from '../../../shared/format/publishedResults.ts'
import { createProblems, type Problems } from '../../../shared/publication/publicationProblem.ts'
import type { PublicationSource } from '../../../shared/publication/publicationSource.ts'
import { publishedResults } from '../../../shared/publication/publishedResults.ts'
import { decidedAbout } from '../../../shared/publication/publishedTables.ts'
import type { CallContext, Ports } from '../ports.ts'
import { progressMeter } from '../progressMeter.ts'
import { checkAmendments } from './checkAmendments.ts'
import { checkFacts } from './checkFacts.ts'
import { checkLog } from './checkLog.ts'
import { checkNames, hasSigned } from './checkNames.ts'
import { checkReceipts } from './checkReceipts.ts'
import { checkResults, type Reckon } from './checkResults.ts'
import { checkSigned } from './checkSigned.ts'
import { type Contents, readContents } from './contents.ts'
import { type Expected, signerOf } from './expectedSigner.ts'
import type { PublicationFolder } from './publicationFolder.ts'
import { readIndex, soundFiles } from './soundFiles.ts'

type Tools = {
  readonly clock: Ports['clock']
  readonly context: CallContext
  /** Takes a second on a large prize; who verifies the same sheets many times may remember. */
  readonly reckon?: Reckon
}

/**
 * Verifies a publication without any secret and tells all that is wrong with it. The order is law: sizes, the signature,
 * the digests, then JSON; then everything is made again.
 * @throws AppError CANCELLED, whatever the disk refuses, and what is wrong with a bundle that is given
 */
export async function verifyPublication(
  folder: PublicationFolder,
  expected: Expected,
  { clock, context, reckon = publishedResults }: Tools,
): Promise<PublicationVerdict> {
  const problems = createProblems()
  const index = await readIndex(folder, problems)
  if (index === null) return { ...unread, problems: problems.all() }
  const total = index.files.reduce((sum, { bytes }) => sum + bytes, 0)
  const step = { step: 'verifying', total, unit: 'bytes' } as const
  const { advance } = progressMeter(step, context, clock)
  const contents = readContents(index, await soundFiles(folder, index, problems, advance), problems)
  const signer = await signerOf(index, contents, expected, problems)
  await checkAll(index, contents, problems)
  const results = reckoned(index, contents, reckon, problems)
  const { source } = contents
  return {
    ok: problems.all().length === 0,
    problems: problems.all(),
    signer,
    about: aboutOf(index),
    checked: checkedOf(index, contents),
    ranking: results === null || source === null ? null : rankingOf(results, source),
  }
}

const unread: PublicationVerdict = {
  ok: false,
  problems: [],
  signer: null,
  about: null,
  checked: { files: 0, sheets: 0, signatures: 0, amendments: 0, decisions: 0, receipts: 0 },
  ranking: null,
}

async function checkAll(index: Publication, contents: Contents, problems: Problems): Promise<void> {
  checkNames(index, contents, problems)
  await checkSigned(index, contents, problems)
  await checkAmendments(index, contents, problems)
  checkLog(index, contents, problems)
  await checkReceipts(index, contents, problems)
}

/** Files that contradict each other have been told; nothing follows from them. */
function reckoned(
  index: Publication,
  contents: Contents,
  reckon: Reckon,
  problems: Problems,
): PublishedResults | null {
  if (!checkFacts(index, contents, problems)) return null
  return checkResults(contents, reckon, problems)
}

function aboutOf(index: Publication): PublicationVerdict['about'] {
  const { title, edition, round, roundTitle, created, naming, comments, log } = index
  return { title, edition, round, roundTitle, created, naming, comments, log }
}

function checkedOf(
  index: Publication,
  { sheets, source }: Contents,
): PublicationVerdict['checked'] {
  return {
    files: index.files.length,
    sheets: sheets.reduce((sum, { published }) => sum + published.sheets.length, 0),
    signatures: hasSigned(index) ? sheets.length : 0,
    amendments: source?.amendments.length ?? 0,
    decisions: source?.decisions.length ?? 0,
    receipts: sheets.length,
  }
}

function rankingOf(
  { categories }: PublishedResults,
  { prize, entries }: PublicationSource,
): PublicationVerdict['ranking'] {
  const titles = new Map(entries.map(({ code, title }) => [code, title]))
  return categories.map((category) => ({
    id: category.id,
    title: prize.categories.find(({ id }) => id === category.id)?.title ?? category.id,
    entries: category.entries.map(({ rank, code, score }) => ({
      ...{ rank, code, score },
      title: titles.get(code) ?? '',
      decided: decidedAbout(category, code),
    })),
  }))
}
