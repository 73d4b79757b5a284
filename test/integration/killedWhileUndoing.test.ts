import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { heldValue } from '../../main/engine/desk/history/heldValue.ts'
import { undo } from '../../main/engine/desk/history/undo.ts'
import type { OpenDesk } from '../../main/engine/desk/openDesk.ts'
import { readDesk } from '../../main/engine/desk/readDesk.ts'
import { unlockDesk } from '../../main/engine/desk/unlock.ts'
import { rows } from '../../main/engine/store/db.ts'
import { CriterionPath } from '../../shared/model/ids.ts'
import { passphrase } from '../support/sampleBundle.ts'
import { declareNone, sampleDesk } from '../support/sampleDesk.ts'
import { code } from '../support/samplePrize.ts'

const KILLS = 8

async function undoUntilKilled(folder: string, life: number): Promise<void> {
  const program = join(import.meta.dirname, '../support/undoForever.ts')
  const child = spawn(process.execPath, [program, folder, passphrase], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  await new Promise((resolve) => setTimeout(resolve, life))
  child.kill('SIGKILL')
  await once(child, 'close')
}

const Last = z.object({ criterion: z.string(), after: z.string().nullable() })

/** What the changes written down say is there, against what is there. */
function disagreements(desk: OpenDesk): readonly string[] {
  const sql = `SELECT criterion, after FROM change WHERE kind = 'mark' AND sequence IN
    (SELECT max(sequence) FROM change WHERE kind = 'mark' GROUP BY criterion) ORDER BY criterion`
  return rows(desk.store, Last, sql).flatMap(({ criterion, after }) => {
    const target = { entryCode: code('TI-001'), kind: 'mark' } as const
    const held = heldValue(desk.store, { ...target, criterion: CriterionPath.parse(criterion) })
    return JSON.stringify(held) === (after ?? 'null') ? [] : [criterion]
  })
}

test(`a desk killed ${KILLS} times while undoing keeps a history that can be undone to its beginning`, async () => {
  const { desk, folder, ports } = await sampleDesk()
  declareNone(desk, 'TI-001')
  desk.close()
  for (let kill = 0; kill < KILLS; kill++) {
    await undoUntilKilled(folder, kill * 4)
    const reopened = await unlockDesk(folder, passphrase, ports)
    expect(disagreements(reopened)).toEqual([])
    reopened.close()
  }
  const last = await unlockDesk(folder, passphrase, ports)
  let steps = 0
  for (let move = undo(last); move.step !== null; move = undo(last)) {
    expect(move.skipped).toEqual([])
    steps++
  }
  expect(steps).toBeGreaterThan(KILLS)
  expect(readDesk(last).entries[0]?.sheet.marks).toEqual([])
  last.close()
})
