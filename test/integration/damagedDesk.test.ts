import { randomBytes } from 'node:crypto'
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { comment } from '../../main/engine/desk/comment.ts'
import type { OpenDesk } from '../../main/engine/desk/openDesk.ts'
import { readDesk } from '../../main/engine/desk/readDesk.ts'
import { scoreCriterion } from '../../main/engine/desk/scoreCriterion.ts'
import { unlockDesk } from '../../main/engine/desk/unlock.ts'
import { CriterionId, CriterionPath } from '../../shared/model/ids.ts'
import { Points } from '../../shared/model/points.ts'
import type { Sheet } from '../../shared/model/sheet.ts'
import { repeatableRandom } from '../support/powerCut.ts'
import { passphrase } from '../support/sampleBundle.ts'
import { declareNone, sampleDesk } from '../support/sampleDesk.ts'
import { code } from '../support/samplePrize.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { testPorts } from '../support/testPorts.ts'

const random = repeatableRandom(20_261_123)
const upTo = (limit: number): number => Math.floor(random() * limit)
const ports = testPorts('')

type Found = {
  /** As a process leaves it that was killed while scoring, or one that ended as it should. */
  readonly how: 'killed' | 'closed'
  readonly folder: string
}
type Damage = (folder: string) => Promise<void>

type Work = {
  readonly desks: readonly Found[]
  readonly acknowledged: readonly Sheet[]
}

/** A desk with much work on it, before and after a snapshot, as two ends of the program leave it. */
async function worked(): Promise<Work> {
  const kept = await temporaryFolder()
  const { desk, folder, reopen } = await sampleDesk()
  score(desk, 60)
  const again = await reopen()
  score(again, 140)
  const acknowledged = sheetsOf(again)
  const [killed, closed] = [join(kept, 'killed'), join(kept, 'closed')]
  await cp(folder, killed, { recursive: true, filter: isNeeded })
  again.close()
  await cp(folder, closed, { recursive: true, filter: isNeeded })
  const desks = [
    { how: 'killed', folder: killed } as const,
    { how: 'closed', folder: closed } as const,
  ]
  return { desks, acknowledged }
}

/** The reserve is only room on the disk. */
function isNeeded(path: string): boolean {
  return basename(path) !== 'desk.reserve'
}

/** The log of quite another store. */
async function logOfAnother(): Promise<Buffer> {
  const other = await sampleDesk()
  declareNone(other.desk, 'TI-001', 'HC-001')
  return readFile(join(other.folder, 'desk.db-wal'))
}

function score(desk: OpenDesk, changes: number): void {
  declareNone(desk, 'TI-001', 'TI-002', 'HC-001')
  for (let change = 0; change < changes; change++) {
    const entryCode = code(['TI-001', 'TI-002'][change % 2] ?? '')
    const points = Points.parse(100 + 50 * (change % 9))
    scoreCriterion(desk, { entryCode, criterion: CriterionPath.parse('value'), mark: points })
    const text = `Change ${change}: ${'why '.repeat(change % 40)}`
    comment(desk, { entryCode, criterionId: CriterionId.parse('reach'), text })
  }
}

function sheetsOf(desk: OpenDesk): readonly Sheet[] {
  return readDesk(desk).entries.map(({ sheet }) => sheet)
}

const damages = (otherLog: Buffer): Readonly<Record<string, Damage>> => ({
  'one byte changed': (folder) => overwrite(folder, () => 1),
  'a sector changed': (folder) => overwrite(folder, () => 512),
  'up to half of it zeroed': (folder) => overwrite(folder, (size) => 1 + upTo(size / 2), 0),
  'its header gone': async (folder) => {
    const file = join(folder, 'desk.db')
    const bytes = await readFile(file)
    await writeFile(file, bytes.fill(0, 0, 100))
  },
  'cut short': async (folder) => {
    const file = join(folder, 'desk.db')
    const bytes = await readFile(file)
    await writeFile(file, bytes.subarray(0, upTo(bytes.length)))
  },
  'not there': (folder) => rm(join(folder, 'desk.db')),
  'its log gone': (folder) => rm(join(folder, 'desk.db-wal'), { force: true }),
  'the log of another store': (folder) => writeFile(join(folder, 'desk.db-wal'), otherLog),
  'its log changed': async (folder) => {
    const file = join(folder, 'desk.db-wal')
    const bytes = await readFile(file).catch(() => Buffer.alloc(4096))
    const at = upTo(bytes.length)
    await writeFile(file, bytes.fill(bytes.readUInt8(at) ^ 255, at, at + 64))
  },
  'it and its newest snapshot changed': async (folder) => {
    await overwrite(folder, () => 4096)
    const newest = (await readdir(folder)).filter((name) => name.endsWith('.snapshot')).sort()
    const file = join(folder, newest.at(-1) ?? '')
    const bytes = await readFile(file)
    await writeFile(file, bytes.fill(7, bytes.length / 2, bytes.length / 2 + 5000))
  },
})

async function overwrite(
  folder: string,
  length: (size: number) => number,
  byte?: number,
): Promise<void> {
  const file = join(folder, 'desk.db')
  const bytes = await readFile(file)
  const count = length(bytes.length)
  const at = upTo(bytes.length - count)
  const other = byte === undefined ? randomBytes(count) : Buffer.alloc(count, byte)
  if (count === 1) other.writeUInt8(bytes.readUInt8(at) ^ (1 + upTo(255)))
  await writeFile(file, Buffer.concat([bytes.subarray(0, at), other, bytes.subarray(at + count)]))
}

/** What came back of a damaged copy of the desk, and whether the damaged file is still there. */
async function comeBack(
  found: Found,
  damage: Damage,
  { acknowledged }: Work,
): Promise<'whole' | 'restored' | 'LOST'> {
  const folder = join(await temporaryFolder(), 'desk')
  await cp(found.folder, folder, { recursive: true })
  await damage(folder)
  const hadStore = (await readdir(folder)).includes('desk.db')
  const desk = await unlockDesk(folder, passphrase, ports)
  const sheets = sheetsOf(desk)
  desk.close()
  const { restored } = desk.store
  expect(sheets).toEqual(acknowledged)
  if (restored === null) return 'whole'
  const kept = (await readdir(folder)).some((name) => name.includes('-damaged-'))
  return restored.isWhole && (kept || !hadStore) ? 'restored' : 'LOST'
}

/** Of each kind; DAMAGE_TURNS=20 for the long run. */
const turns = Number(process.env['DAMAGE_TURNS'] ?? 5)

test('a desk damaged in any of ten ways comes back with everything that was acknowledged', async () => {
  const work = await worked()
  const outcomes: string[] = []
  for (const [name, damage] of Object.entries(damages(await logOfAnother())))
    for (let turn = 0; turn < turns; turn++) {
      const found = work.desks[turn % 2]
      if (found === undefined) throw new Error('there are two desks')
      const outcome = await comeBack(found, damage, work).catch((error: unknown) => String(error))
      outcomes.push(`${outcome}: ${name}, ${found.how}`)
    }
  const back = /^(?:whole|restored): /
  expect(outcomes.filter((outcome) => !back.test(outcome))).toEqual([])
  // Most damages are noticed: a test of copies that nothing happened to would prove nothing.
  const restored = outcomes.filter((outcome) => outcome.startsWith('restored'))
  expect(restored.length).toBeGreaterThan(outcomes.length / 2)
})
