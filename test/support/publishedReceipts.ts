import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ownRevisions, type OwnRevision } from '../../main/engine/desk/receipt/ownRevisions.ts'
import type { OpenDesk } from '../../main/engine/desk/openDesk.ts'
import { sha256 } from '../../main/engine/files/sha256.ts'
import { signJws } from '../../main/engine/keys/jws.ts'
import { publicJwk, type SigningKey } from '../../main/engine/keys/signingKey.ts'
import { logTree } from '../../main/engine/office/log/logTree.ts'
import { writeAudit } from '../../main/engine/office/store/audit.ts'
import { rubricDigest } from '../../main/engine/scorefile/rubricDigest.ts'
import { transact } from '../../main/engine/store/db.ts'
import { logHeadOf, signLogHead } from '../../main/engine/transparency/logHead.ts'
import { receiptBytes, receiptOf } from '../../main/engine/transparency/receiptFile.ts'
import { canonicalJson } from '../../shared/format/canonicalJson.ts'
import { publicationType } from '../../shared/format/publication.ts'
import type { Prize } from '../../shared/model/prize.ts'
import type { Sheet } from '../../shared/model/sheet.ts'
import { emptyLog } from './emptyLog.ts'

export type PublishedWish = {
  readonly office: SigningKey
  readonly desk: OpenDesk
  /** The revision that counts; the latest when nothing is said. */
  readonly counted?: OwnRevision
  readonly prize?: Prize
  readonly round?: number
  readonly naming?: 'named' | 'anonymised'
  readonly sheets?: (sheets: readonly Sheet[]) => readonly Sheet[]
}

/** What of a publication a juror's desk looks at, as an honest office or a cheating one may write it. */
export async function publishReceipt(folder: string, wish: PublishedWish): Promise<void> {
  const { office, desk, prize = desk.prize, naming = 'named' } = wish
  const counted = wish.counted ?? ownRevisions(desk.store)[0]
  if (counted === undefined) throw new Error('nothing was signed')
  const log = await loggedTree(counted)
  const round = { ...prize.round, number: wish.round ?? prize.round.number }
  const head = await signLogHead(logHeadOf({ ...prize, round }, log.head, 0), office)
  const line = log.lines[1]
  if (line === undefined) throw new Error('no line')
  const receipt = receiptOf(JSON.parse(line.data), log.proofOf(line.sequence).path, head)
  const { digest: digestOf, tracker } = counted
  const sheets = (wish.sheets ?? same)(counted.scores().sheets).map(withoutEvidence)
  const juror = { juror: 'A', name: '', sha256: digestOf, tracker, key: null, sheets }
  const bundle = { id: desk.bundleId, created: log.lines[0]?.at, rubricDigest: rubricDigest(prize) }
  const files = new Map([
    ['prize.json', `${canonicalJson({ format: 1, bundle, prize })}\n`],
    [`receipts/${tracker}.json`, receiptBytes(receipt).toString()],
    ['sheets/A.json', `${canonicalJson({ format: 1, ...juror })}\n`],
  ])
  await writeFiles(folder, files)
  const index = {
    format: 1,
    prizeId: prize.id,
    title: prize.title,
    edition: prize.edition,
    round: round.number,
    roundTitle: round.title,
    created: log.lines[0]?.at,
    office: { signing: publicJwk(office), recipient: desk.office.recipient },
    naming,
    comments: naming === 'named',
    log: log.head,
    files: [...files].map(([name, text]) => ({
      name,
      bytes: Buffer.byteLength(text),
      sha256: sha256(text).toString('hex'),
    })),
  }
  const jws = await signJws({ typ: publicationType, key: office, payload: index })
  await writeFile(join(folder, 'publication.jws'), jws)
}

async function loggedTree({ digest, tracker }: OwnRevision): Promise<ReturnType<typeof logTree>> {
  const store = await emptyLog()
  transact(store, (tx) => {
    writeAudit(tx, 0, 'office-made', {})
    writeAudit(tx, 1, 'score-file-counted', { sha256: digest, tracker })
    for (let line = 0; line < 5; line++) writeAudit(tx, 2, 'office-unlocked', {})
  })
  const log = logTree(store)
  store.close()
  return log
}

async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const below of ['receipts', 'sheets']) await mkdir(join(folder, below), { recursive: true })
  for (const [name, text] of files) await writeFile(join(folder, name), text)
}

function withoutEvidence(sheet: Sheet): object {
  const { entryCode, state, reason, marks, comments, overallComment } = sheet
  return { entryCode, state, reason, marks, comments, overallComment, stray: null }
}

function same(sheets: readonly Sheet[]): readonly Sheet[] {
  return sheets
}
