import { expect, test } from 'vitest'
import { sha256 } from '../../../../main/engine/files/sha256.ts'
import { makeSigningKey } from '../../../../main/engine/keys/signingKey.ts'
import { tracker } from '../../../../main/engine/keys/words.ts'
import { logTree } from '../../../../main/engine/office/log/logTree.ts'
import { writeAudit } from '../../../../main/engine/office/store/audit.ts'
import { transact } from '../../../../main/engine/store/db.ts'
import {
  logHeadOf,
  readLogHead,
  signLogHead,
} from '../../../../main/engine/transparency/logHead.ts'
import {
  readReceipt,
  receiptBytes,
  receiptOf,
  receiptProves,
} from '../../../../main/engine/transparency/receiptFile.ts'
import { isAppError } from '../../../../shared/errors.ts'
import type { SignedHead, Receipt } from '../../../../shared/format/receipt.ts'
import { Prize } from '../../../../shared/model/prize.ts'
import { codeOf } from '../../../support/codeOf.ts'
import { emptyLog } from '../../../support/emptyLog.ts'
import { refusal } from '../../../support/refusal.ts'
import { samplePrize } from '../../../support/samplePrize.ts'

const office = makeSigningKey()
const digests = ['one', 'two', 'three'].map((text) => sha256(text))

/** The receipts of a log in which three score files were counted, and its signed head. */
async function published(): Promise<{
  readonly head: SignedHead
  readonly jws: string
  readonly receipts: readonly Receipt[]
}> {
  const store = await emptyLog()
  transact(store, (tx) => {
    writeAudit(tx, 0, 'office-made', {})
    for (const digest of digests) {
      const details = { sha256: digest.toString('hex'), tracker: tracker(digest) }
      writeAudit(tx, 1, 'score-file-counted', details)
    }
    writeAudit(tx, 2, 'office-unlocked', {})
  })
  const log = logTree(store)
  const head = logHeadOf(samplePrize, log.head, 3)
  const jws = await signLogHead(head, office)
  const receipts = log.lines
    .filter(({ act }) => act === 'score-file-counted')
    .map(({ sequence, data }) => {
      const line: unknown = JSON.parse(data)
      return receiptOf(line, log.proofOf(sequence).path, jws)
    })
  store.close()
  return { head, jws, receipts }
}

test('every counted file gets a receipt, which holds under the head that the office signed', async () => {
  const { receipts } = await published()
  expect(receipts).toHaveLength(3)
  for (const receipt of receipts) {
    const read = readReceipt(receiptBytes(receipt), 'receipt.json')
    expect(read).toEqual(receipt)
    const head = await readLogHead(read.head, office)
    expect(receiptProves(read, head)).toBe(true)
  }
})

test('with one byte changed anywhere a receipt is refused or proves nothing', async () => {
  const { receipts } = await published()
  const [receipt] = receipts
  if (receipt === undefined) throw new Error('no receipt')
  const bytes = receiptBytes(receipt)
  const accepted: number[] = []
  for (let place = 0; place < bytes.length - 1; place++) {
    const changed = Buffer.from(bytes)
    changed[place] = (changed[place] ?? 0) ^ 1
    if (await holds(changed)) accepted.push(place)
  }
  expect(accepted).toEqual([])
})

async function holds(bytes: Uint8Array): Promise<boolean> {
  try {
    const receipt = readReceipt(bytes, 'receipt.json')
    return receiptProves(receipt, await readLogHead(receipt.head, office))
  } catch (error) {
    if (isAppError(error)) return false
    throw error
  }
}

test('a receipt with the line, the way or the tracker of another proves nothing', async () => {
  const { receipts, head } = await published()
  const [one, two] = receipts
  if (one === undefined || two === undefined) throw new Error('no receipts')
  const details = { ...one.line.details, tracker: two.line.details.tracker }
  const others = [
    { ...one, line: two.line },
    { ...one, path: two.path },
    { ...one, path: one.path.slice(1) },
    { ...one, line: { ...one.line, details } },
    { ...one, line: { ...one.line, salt: two.line.salt } },
  ]
  expect(others.filter((other) => receiptProves(other, head))).toEqual([])
  expect(receiptProves(one, { ...head, size: head.size * 2 })).toBe(false)
})

test('a head is taken from nobody but the office, and says by which rule and rubrics was judged', async () => {
  const { head, jws } = await published()
  expect(await readLogHead(jws, office)).toEqual(head)
  expect(await refusal(readLogHead(jws, makeSigningKey()))).toBe('SIGNATURE_INVALID')
  const otherRule = Prize.parse({
    ...samplePrize,
    rule: { ...samplePrize.rule, method: { kind: 'median' } },
  })
  const tree = { size: head.size, root: head.root }
  expect(logHeadOf(otherRule, tree, 3)).not.toEqual(head)
  expect(logHeadOf(samplePrize, tree, 3)).toEqual(head)
})

test('what is no receipt is refused by that name', () => {
  for (const text of ['', '{', 'null', '{"format":1}', '[]', 'x'.repeat(300_000)])
    expect(codeOf(() => readReceipt(Buffer.from(text), 'x.json'))).toBe('NOT_A_RECEIPT')
})
