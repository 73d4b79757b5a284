import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type {
  ReceiptCheck,
  ReceiptProblem,
  ReceiptStep,
  ReceiptStepName,
} from '../../../../shared/calls/receiptViews.ts'
import { AppError, isAppError } from '../../../../shared/errors.ts'
import {
  MAX_RECEIPT_BYTES,
  type Receipt,
  type SignedHead,
} from '../../../../shared/format/receipt.ts'
import { asFileError } from '../../files/fileErrors.ts'
import { readFileUpTo } from '../../files/readFileUpTo.ts'
import { MAX_JWS_BYTES } from '../../keys/jws.ts'
import { ruleDigest } from '../../scorefile/ruleDigest.ts'
import { readLogHead } from '../../transparency/logHead.ts'
import { readReceipt, receiptProves } from '../../transparency/receiptFile.ts'
import type { OpenDesk } from '../openDesk.ts'
import { checkPublishedPrize, checkSheets, type SheetsCheck } from './checkSheets.ts'
import { type OwnRevision, ownRevisions } from './ownRevisions.ts'
import { bytesOf, publishedFiles, type PublishedFiles } from './publishedFiles.ts'

type Desk = Pick<OpenDesk, 'store' | 'office' | 'prize'>

/**
 * Whether what this desk signed was counted as it is, by a publication's folder or by one receipt. Nothing is
 * asked of anybody: the office's key, the rubrics and the rule are those of the juror's own bundle.
 * @throws AppError NOTHING_SIGNED, NOT_A_RECEIPT, FILE_MISSING, NO_PERMISSION, FILE_UNREADABLE
 */
export async function checkReceipt(desk: Desk, path: string): Promise<ReceiptCheck> {
  const own = ownRevisions(desk.store)
  const [latest] = own
  if (latest === undefined) throw new AppError('NOTHING_SIGNED', {})
  if (!(await isFolder(path))) {
    const bytes = await readFileUpTo(path, MAX_RECEIPT_BYTES + 1)
    return judge(desk, own, readReceipt(bytes, basename(path)), 'receipt-alone')
  }
  const files = await publishedFiles(path, desk.office.signing)
  const receipt = await receiptIn(path, own)
  if (receipt !== null) return judge(desk, own, receipt, files)
  const isPublication =
    files !== null || (await bytesOf(path, 'publication.jws', MAX_JWS_BYTES)) !== null
  if (!isPublication) throw new AppError('NOT_A_RECEIPT', { file: basename(path) })
  return { verdict: 'absent', latest: latest.revision }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch (error) {
    throw asFileError(error, path)
  }
}

/** Of the latest revision that has one. */
async function receiptIn(folder: string, own: readonly OwnRevision[]): Promise<Receipt | null> {
  for (const { tracker } of own) {
    const name = `receipts/${tracker}.json`
    const bytes = await bytesOf(folder, name, MAX_RECEIPT_BYTES)
    if (bytes !== null) return readReceipt(bytes, basename(name))
  }
  return null
}

/** Null: the folder's list is not signed by the office. */
type Folder = PublishedFiles | 'receipt-alone' | null

async function judge(
  desk: Desk,
  own: readonly OwnRevision[],
  receipt: Receipt,
  folder: Folder,
): Promise<ReceiptCheck> {
  const { details, sequence } = receipt.line
  const revision = own.find(({ digest }) => digest === details.sha256) ?? null
  const head = folder === null ? null : await headOf(receipt, desk)
  const files = folder === 'receipt-alone' ? null : folder
  const sheets = await sheetsOf(files, revision)
  const problems = {
    signature: signatureProblem(head, revision, desk),
    log: logProblem(receipt, head, revision, files),
    sheets: sheets?.problem,
    rules: await rulesProblem(desk, head, revision, files),
  }
  const steps = stepsOf(problems)
  const latest = own[0]?.revision ?? 0
  const fails = steps.some(({ outcome }) => outcome === 'fails')
  const sound = revision?.revision === latest ? 'counted' : 'earlier'
  return {
    verdict: fails ? 'fails' : sound,
    latest,
    revision: revision?.revision ?? null,
    tracker: details.tracker,
    log: head === null ? null : { line: sequence, lines: head.size, created: head.created },
    steps,
    differing: sheets?.differing ?? [],
  }
}

async function headOf({ head }: Receipt, { office }: Desk): Promise<SignedHead | null> {
  try {
    return await readLogHead(head, office.signing)
  } catch (error) {
    if (isAppError(error, 'SIGNATURE_INVALID')) return null
    throw error
  }
}

/** Undefined: it cannot be said. */
type Found = ReceiptProblem | null | undefined

function signatureProblem(head: SignedHead | null, own: OwnRevision | null, desk: Desk): Found {
  if (head === null) return 'other-signer'
  const { prizeId, edition, round } = own?.scores() ?? {
    prizeId: desk.prize.id,
    edition: desk.prize.edition,
    round: desk.prize.round.number,
  }
  const isOwn = head.prizeId === prizeId && head.edition === edition && head.round === round
  return isOwn ? null : 'other-round'
}

function logProblem(
  receipt: Receipt,
  head: SignedHead | null,
  own: OwnRevision | null,
  files: PublishedFiles | null,
): Found {
  if (head === null) return undefined
  if (own === null) return 'other-juror'
  if (own.tracker !== receipt.line.details.tracker || !receiptProves(receipt, head))
    return 'not-in-log'
  if (files === null) return null
  const { size, root } = files.index.log
  return size === head.size && root === head.root ? null : 'other-log'
}

async function sheetsOf(
  files: PublishedFiles | null,
  own: OwnRevision | null,
): Promise<SheetsCheck | null> {
  return files === null || own === null ? null : checkSheets(files, own)
}

async function rulesProblem(
  { prize }: Desk,
  head: SignedHead | null,
  own: OwnRevision | null,
  files: PublishedFiles | null,
): Promise<Found> {
  if (head === null || own === null) return undefined
  if (head.rubricDigest !== own.scores().rubricDigest) return 'rubrics-differ'
  if (head.ruleDigest !== ruleDigest(prize)) return 'rule-differs'
  return files === null ? null : checkPublishedPrize(files, own, prize)
}

function stepsOf(problems: Readonly<Record<ReceiptStepName, Found>>): readonly ReceiptStep[] {
  const names = ['signature', 'log', 'sheets', 'rules'] as const
  return names.map((step): ReceiptStep => {
    const problem = problems[step]
    if (problem === undefined) return { step, outcome: 'open' }
    return problem === null ? { step, outcome: 'holds' } : { step, outcome: 'fails', problem }
  })
}
