import { isAppError } from '../../../shared/errors.ts'
import type { Publication, PublishedPrize } from '../../../shared/format/publication.ts'
import type { Receipt, SignedHead } from '../../../shared/format/receipt.ts'
import type { Problems } from '../../../shared/publication/publicationProblem.ts'
import { rubricDigest } from '../scorefile/rubricDigest.ts'
import { ruleDigest } from '../scorefile/ruleDigest.ts'
import { readLogHead } from '../transparency/logHead.ts'
import { readReceipt, receiptBytes, receiptProves } from '../transparency/receiptFile.ts'
import type { Contents } from './contents.ts'

/** Every juror's receipt proves that the own file is in the log that is published. */
export async function checkReceipts(
  index: Publication,
  { sheets, prize, textOf }: Contents,
  problems: Problems,
): Promise<void> {
  const heads = new Map<string, SignedHead | null>()
  for (const { published } of sheets) {
    const name = `receipts/${published.tracker}.json`
    const text = textOf(name)
    if (text === null) continue
    const receipt = receiptIn(text, name)
    if (receipt === null) {
      problems.add('shape', name)
      continue
    }
    const head = heads.get(receipt.head) ?? (await headOf(receipt, index))
    heads.set(receipt.head, head)
    const { sha256: digest } = receipt.line.details
    const isOwn = digest === published.sha256 && head !== null && isOf(head, index, prize)
    if (!isOwn || !receiptProves(receipt, head)) problems.add('receipt', name)
  }
}

/** The receipt in the one spelling that the office writes. */
function receiptIn(text: string, name: string): Receipt | null {
  try {
    const receipt = readReceipt(Buffer.from(text), name)
    return receiptBytes(receipt).equals(Buffer.from(text)) ? receipt : null
  } catch (error) {
    if (isAppError(error, 'NOT_A_RECEIPT')) return null
    throw error
  }
}

async function headOf({ head }: Receipt, { office }: Publication): Promise<SignedHead | null> {
  try {
    return await readLogHead(head, office.signing)
  } catch (error) {
    if (isAppError(error, 'SIGNATURE_INVALID')) return null
    throw error
  }
}

/** The head is that of the published log, and says of rubrics and rule what prize.json says. */
function isOf(head: SignedHead, index: Publication, file: PublishedPrize | null): boolean {
  const { log, prizeId, edition, round } = index
  const isLog = head.size === log.size && head.root === log.root
  const isPrize = head.prizeId === prizeId && head.edition === edition && head.round === round
  if (!isLog || !isPrize || file === null) return isLog && isPrize
  const { prize } = file
  return head.rubricDigest === rubricDigest(prize) && head.ruleDigest === ruleDigest(prize)
}
