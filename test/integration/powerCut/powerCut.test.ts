import { spawnSync } from 'node:child_process'
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { unlockDesk } from '../../../main/engine/desk/unlock.ts'
import { row } from '../../../main/engine/store/db.ts'
import { isSound } from '../../../main/engine/store/integrity.ts'
import { isAppError } from '../../../shared/errors.ts'
import { ForgetfulDisk, readRecord, repeatableRandom, type Act } from '../../support/powerCut.ts'
import { passphrase } from '../../support/sampleBundle.ts'
import { declareNone, sampleDesk } from '../../support/sampleDesk.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { testPorts } from '../../support/testPorts.ts'

/** Set POWER_CUTS=10000 for the long run; the test's time limit must be raised with it. */
const CUTS = Number(process.env['POWER_CUTS'] ?? 300)
const CHANGES = 400

const canRecord = process.platform === 'linux' && spawnSync('gcc', ['--version']).status === 0
const Last = z.object({ sequence: z.int() })

type Recording = {
  readonly folder: string
  readonly before: ReadonlyMap<string, Buffer>
  readonly acts: readonly Act[]
}

/** Has a process score on a new desk and writes down what it does to the desk's store. */
async function record(how: 'program' | 'library'): Promise<Recording> {
  const home = await temporaryFolder()
  const recorder = join(home, 'recorder.so')
  const source = join(import.meta.dirname, 'recorder.c')
  expect(spawnSync('gcc', ['-shared', '-fPIC', '-o', recorder, source, '-ldl']).status).toBe(0)
  const { desk, folder } = await sampleDesk()
  declareNone(desk, 'TI-001')
  desk.close()
  const names = (await readdir(folder)).filter(isOfTheStore)
  const before = new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(folder, name))] as const),
    ),
  )
  const program = join(import.meta.dirname, '../../support/scoreRecorded.ts')
  const written = join(home, 'record')
  const child = spawnSync(process.execPath, [program, folder, passphrase, String(CHANGES), how], {
    env: { LD_PRELOAD: recorder, RECORDED_PREFIX: join(folder, 'desk'), RECORD: written },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  expect(child.signal).toBe('SIGKILL')
  return { folder, before, acts: readRecord(await readFile(written)) }
}

/** The store itself, its log, its journal and its snapshots. */
function isOfTheStore(name: string): boolean {
  return /^desk(?:\.db|-\d)/.test(name)
}

type Outcome = { readonly lost: number; readonly damaged: number; readonly acknowledged: number }

/** Cuts the power at many moments and looks each time whether every acknowledged change is there. */
async function cutPower({ folder, before, acts }: Recording): Promise<Outcome> {
  const random = repeatableRandom(20_261_123)
  const disk = new ForgetfulDisk(before, random)
  const moments = Array.from({ length: CUTS }, () => Math.floor(random() * acts.length)).sort(
    (a, b) => a - b,
  )
  const copy = join(await temporaryFolder(), 'desk')
  await cp(folder, copy, { recursive: true })
  let [done, acknowledged, lost, damaged] = [0, 0, 0, 0]
  for (const moment of moments) {
    for (; done < moment; done++) {
      const act = acts[done]
      if (act?.name === 'desk.db-acknowledged') acknowledged = Number(act.data.toString())
      else if (act !== undefined) disk.do(act)
    }
    const kept = await lastChange(copy, disk.afterCut())
    if (kept === null) damaged += 1
    else if (kept < acknowledged) lost += 1
  }
  return { lost, damaged, acknowledged }
}

/** The last change on a desk whose store was found like this; null when it is not sound or had to be rebuilt. */
async function lastChange(
  folder: string,
  found: ReadonlyMap<string, Buffer>,
): Promise<number | null> {
  for (const name of (await readdir(folder)).filter((one) => /^desk(?:\.db|-)/.test(one)))
    await rm(join(folder, name))
  for (const [name, bytes] of found) await writeFile(join(folder, name), bytes)
  try {
    const desk = await unlockDesk(folder, passphrase, testPorts(''))
    const last = row(desk.store, Last, 'SELECT coalesce(max(sequence), 0) AS sequence FROM change')
    const sound = isSound(desk.store) && desk.store.restored === null
    desk.close()
    return sound ? (last?.sequence ?? 0) : null
  } catch (error) {
    if (isAppError(error, 'STORE_DAMAGED')) return null
    throw error
  }
}

test.skipIf(!canRecord)('a power cut at any moment costs no acknowledged change', async () => {
  const { lost, damaged, acknowledged } = await cutPower(await record('program'))
  expect({ lost, damaged }).toEqual({ lost: 0, damaged: 0 })
  expect(acknowledged).toBeGreaterThan(CHANGES / 2)
})

test.skipIf(!canRecord)(
  'the same cuts do cost changes with the database library’s own settings, so this test is not blind',
  async () => {
    const { lost } = await cutPower(await record('library'))
    expect(lost).toBeGreaterThan(CUTS / 4)
  },
)
