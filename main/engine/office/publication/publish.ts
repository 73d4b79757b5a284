import type { Published, PublicationWish } from '../../../../shared/calls/publicationCalls.ts'
import { AppError } from '../../../../shared/errors.ts'
import {
  type Publication,
  publicationType,
  PublishedAmendments,
  PublishedDecisions,
  PublishedEntries,
  type PublishedFile,
  PublishedPrize,
  PublishedSheets,
} from '../../../../shared/format/publication.ts'
import { PublishedResults } from '../../../../shared/format/publishedResults.ts'
import { instant, Sha256 } from '../../../../shared/model/ids.ts'
import { publishedResults } from '../../../../shared/publication/publishedResults.ts'
import { resultsTable, sheetsTable } from '../../../../shared/publication/publishedTables.ts'
import { publishedText } from '../../../../shared/publication/publishedText.ts'
import { textOrder } from '../../../../shared/scoring/textOrder.ts'
import { sha256 } from '../../files/sha256.ts'
import { signJws } from '../../keys/jws.ts'
import { thumbprintBytes } from '../../keys/signingKey.ts'
import { fingerprintWords } from '../../keys/words.ts'
import type { CallContext, Ports } from '../../ports.ts'
import { progressMeter, type ProgressMeter } from '../../progressMeter.ts'
import { amendmentName, hasSigned, signedName } from '../../publication/checkNames.ts'
import { publishedNames } from '../../publication/contents.ts'
import { PUBLICATION, SUMS } from '../../publication/publicationFolder.ts'
import { sumsText } from '../../publication/soundFiles.ts'
import { logHeadOf, signLogHead } from '../../transparency/logHead.ts'
import { receiptBytes, receiptOf } from '../../transparency/receiptFile.ts'
import { discussedBuild } from '../deliberation/readDeliberation.ts'
import type { LogTree } from '../log/logTree.ts'
import type { PrizeFolder } from '../prizeFolder/prizeFolder.ts'
import { roundFolder } from '../results/roundFolder.ts'
import type { Build } from '../store/builds.ts'
import type { OfficeStore } from '../store/officeStore.ts'
import { signedForm } from './countedFiles.ts'
import { gather, type Gathered } from './gather.ts'
import { howToCheck } from './howToCheck.ts'
import { logPublication, logText } from './publishedLog.ts'
import { reportsOf } from './reports.ts'
import { refuseFull, writeFolder } from './writeFolder.ts'

type Tools = {
  readonly office: OfficeStore
  readonly folder: PrizeFolder
  readonly ports: Ports
  readonly context: CallContext
}

/** All that goes into one publication. */
type Work = Tools & {
  readonly wish: PublicationWish
  readonly build: Build
  readonly now: number
  readonly gathered: Gathered
}

type Files = Map<string, Uint8Array>

/**
 * Writes the folder from which anybody can make the ranking again. What takes long is done first; then the log says what
 * counts, and the log's head is signed with all files.
 * @throws AppError NOT_BUILT, NOTHING_TO_PUBLISH, FOLDER_NOT_EMPTY, CANCELLED and whatever the disk refuses
 */
export async function publish(tools: Tools, wish: PublicationWish): Promise<Published> {
  const { office, ports, context } = tools
  await refuseFull(wish.folder)
  const build = discussedBuild(office.store)
  const folder = roundFolder(office.store, tools.folder)
  const gathered = gather(office.store, folder, build, wish, ports.randomBytes)
  if (gathered.counted.length === 0) throw new AppError('NOTHING_TO_PUBLISH', {})
  const work: Work = { ...tools, folder, wish, build, now: ports.clock(), gathered }
  const total = gathered.counted.length + 4
  const step = { step: 'publishing', total, unit: 'files' } as const
  const meter = progressMeter(step, context, ports.clock)
  const files: Files = new Map(saidFiles(work))
  meter.advance(1, publishedNames.results)
  await addSigned(files, work, meter)
  await addReports(files, work, meter)
  const { naming, comments } = wish
  const { number } = build.contents.prize.round
  const log = logPublication(office.store, gathered.counted, { naming, comments }, number, work.now)
  await addLog(files, work, log)
  const { listed, index } = await addIndex(files, work, log)
  await writeFolder(wish.folder, files)
  meter.advance(1, PUBLICATION)
  const bytes = listed.reduce((sum, file) => sum + file.bytes, 0)
  return { folder: wish.folder, files: files.size, bytes, log: index.log, signer: signerOf(office) }
}

/** What is said, and what follows from it. */
function saidFiles({
  build,
  gathered: { source },
}: Work): readonly (readonly [string, Uint8Array])[] {
  const { bundleId: id, created, rubricDigest } = build
  const { prize, entries, sheets, amendments, decisions } = source
  const results = publishedResults(source)
  const bundle = { id, created, rubricDigest }
  const texts: readonly (readonly [string, string])[] = [
    [publishedNames.prize, publishedText(PublishedPrize, { format: 1, bundle, prize })],
    [publishedNames.entries, publishedText(PublishedEntries, { format: 1, entries })],
    [publishedNames.amendments, publishedText(PublishedAmendments, { format: 1, amendments })],
    [publishedNames.decisions, publishedText(PublishedDecisions, { format: 1, decisions })],
    [publishedNames.results, publishedText(PublishedResults, results)],
    [publishedNames.resultsTable, resultsTable(results, source)],
    [publishedNames.sheetsTable, sheetsTable(source)],
    ...sheets.map(
      (own) => [`sheets/${own.juror}.json`, publishedText(PublishedSheets, own)] as const,
    ),
  ]
  return texts.map(([name, text]) => [name, Buffer.from(text)])
}

/** The jurors' and the office's signatures, where nobody is to stay unnamed. */
async function addSigned(files: Files, work: Work, meter: ProgressMeter): Promise<void> {
  const { wish, office, gathered } = work
  for (const file of gathered.counted) {
    const name = signedName(file.scores.jurorId)
    if (hasSigned(wish)) files.set(name, await signedForm(office, file))
    meter.advance(1, name)
  }
  if (wish.naming === 'anonymised') return
  for (const { digest, jws } of gathered.amendments)
    files.set(amendmentName(digest), Buffer.from(jws))
}

async function addReports(files: Files, work: Work, meter: ProgressMeter): Promise<void> {
  const reports = await reportsOf(work)
  for (const [name, bytes] of reports) files.set(name, bytes)
  meter.advance(2, publishedNames.resultsPdf)
}

async function addLog(
  files: Files,
  { office, build, wish, now, gathered }: Work,
  log: LogTree,
): Promise<void> {
  const { secrets } = office
  const head = logHeadOf(build.contents.prize, log.head, now)
  const jws = await signLogHead(head, secrets.signing)
  files.set(publishedNames.log, Buffer.from(logText(log, wish.naming, gathered.pseudonyms)))
  const published = log.lines.slice(-1 - gathered.counted.length, -1)
  for (const { sequence, data, details } of published) {
    const line: unknown = JSON.parse(data)
    const receipt = receiptOf(line, log.proofOf(sequence).path, jws)
    files.set(`receipts/${String(details['tracker'])}.json`, receiptBytes(receipt))
  }
}

type Index = { readonly listed: readonly PublishedFile[]; readonly index: Publication }

async function addIndex(files: Files, work: Work, log: LogTree): Promise<Index> {
  const { office, wish, now, build } = work
  const { id: prizeId, title, edition, round } = build.contents.prize
  const about = {
    format: 1,
    ...{ prizeId, title, edition, round: round.number, roundTitle: round.title },
    created: instant(now),
    office: office.secrets.public,
    naming: wish.naming,
    comments: wish.comments,
  } as const
  files.set(publishedNames.howTo, Buffer.from(howToCheck(about, signerOf(office))))
  const listed = listOf(files)
  const index: Publication = { ...about, log: { ...log.head }, files: listed }
  const key = office.secrets.signing
  const jws = await signJws({ typ: publicationType, key, payload: index })
  files.set(PUBLICATION, Buffer.from(jws))
  files.set(SUMS, Buffer.from(sumsText(listed)))
  return { listed, index }
}

function listOf(files: Files): readonly PublishedFile[] {
  return [...files]
    .map(([name, bytes]) => ({
      name,
      bytes: bytes.length,
      sha256: Sha256.parse(sha256(bytes).toString('hex')),
    }))
    .toSorted((a, b) => textOrder(a.name, b.name))
}

function signerOf({ secrets }: OfficeStore): readonly string[] {
  return fingerprintWords(thumbprintBytes(secrets.public.signing))
}
