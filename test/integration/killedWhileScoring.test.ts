import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { readDesk } from '../../main/engine/desk/readDesk.ts'
import { unlockDesk } from '../../main/engine/desk/unlock.ts'
import { row } from '../../main/engine/store/db.ts'
import { isSound } from '../../main/engine/store/integrity.ts'
import { passphrase } from '../support/sampleBundle.ts'
import { declareNone, sampleDesk } from '../support/sampleDesk.ts'

const KILLS = 50
const LONGEST_LIFE_MS = 60

const Last = z.object({ sequence: z.int() })

/** Lets a process score and kills it in the middle; answers the last change that it acknowledged. */
async function scoreUntilKilled(folder: string, life: number): Promise<number> {
  const program = join(import.meta.dirname, '../support/scoreForever.ts')
  const child = spawn(process.execPath, [program, folder, passphrase], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (piece: Buffer) => (said += piece.toString()))
  await once(child.stdout, 'data')
  await new Promise((resolve) => setTimeout(resolve, life))
  child.kill('SIGKILL')
  await once(child, 'close')
  const acknowledged = said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1) ?? ''
  return Number(acknowledged.split(' ')[0])
}

test(`a desk killed ${KILLS} times while scoring keeps every mark that it acknowledged`, async () => {
  const { desk, folder, ports } = await sampleDesk()
  declareNone(desk, 'TI-001')
  desk.close()
  const lost: number[] = []
  let acknowledgedInAll = 0
  for (let kill = 0; kill < KILLS; kill++) {
    const acknowledged = await scoreUntilKilled(folder, (kill * LONGEST_LIFE_MS) / KILLS)
    const began = performance.now()
    const reopened = await unlockDesk(folder, passphrase, ports)
    expect(performance.now() - began).toBeLessThan(2000)
    const kept = row(reopened.store, Last, 'SELECT max(sequence) AS sequence FROM change')
    if ((kept?.sequence ?? 0) < acknowledged) lost.push(kill)
    expect(isSound(reopened.store)).toBe(true)
    expect(readDesk(reopened).entries).toHaveLength(4)
    acknowledgedInAll = acknowledged
    reopened.close()
  }
  expect(lost).toEqual([])
  expect(acknowledgedInAll).toBeGreaterThan(KILLS)
})
