import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { carryOver } from '../../main/engine/desk/carry/carryOver.ts'
import { readDesk } from '../../main/engine/desk/readDesk.ts'
import { unlockDesk } from '../../main/engine/desk/unlock.ts'
import { isSound } from '../../main/engine/store/integrity.ts'
import { riverDesk, scoreSome, addRows } from '../main/engine/desk/carry/carriedDesk.ts'
import { quiet, testPorts } from '../main/engine/office/officeFixture.ts'

const KILLS = 30

type Ending = 'done' | 'killed'

async function carryUntil(
  life: number,
  ...args: readonly [folder: string, bundle: string, words: string]
): Promise<Ending> {
  const program = join(import.meta.dirname, '../support/carryOnce.ts')
  const child = spawn(process.execPath, [program, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (piece: Buffer) => (said += piece.toString()))
  const closed = once(child, 'close')
  await once(child.stdout, 'data')
  await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, life))])
  child.kill('SIGKILL')
  await closed
  return said.includes('done') ? 'done' : 'killed'
}

test(`a desk killed ${KILLS} times on its way to a later bundle is the old one or the new one, whole`, async () => {
  const river = await riverDesk()
  scoreSome(river.desk())
  const { entries, exports } = readDesk(river.desk())
  const before = river.desk().bundleId
  river.desk().close()
  await addRows(river, 'jurors.csv', 'J04,Late Juror,,en,')
  await river.build()
  const ports = testPorts(join(river.office.root, 'juror'))
  const began = performance.now()
  const whole = join(river.office.root, 'whole')
  await cp(river.folder, whole, { recursive: true })
  expect(await carryUntil(60_000, whole, river.office.bundle, river.words)).toBe('done')
  const longest = performance.now() - began
  const seen = new Set<string>()
  for (let kill = 0; kill < KILLS; kill++) {
    const folder = join(river.office.root, `desk-${kill}`)
    await cp(river.folder, folder, { recursive: true })
    await carryUntil((kill * longest) / KILLS, folder, river.office.bundle, river.words)
    const desk = await unlockDesk(folder, river.words, ports)
    seen.add(desk.bundleId === before ? 'old' : 'new')
    expect(isSound(desk.store)).toBe(true)
    expect(readDesk(desk)).toMatchObject({ entries, exports })
    expect((await readdir(folder)).filter((name) => /^documents-/.test(name))).toEqual([])
    desk.close()
    const opener = { jurorId: 'J01', passphrase: river.words }
    const wish = { folder, path: river.office.bundle, deskPassphrase: null, opener }
    const turned = await carryOver(wish, ports, quiet)
    expect(readDesk(turned)).toMatchObject({ entries, exports })
    expect(turned.bundleId).not.toBe(before)
    turned.close()
  }
  expect([...seen].toSorted()).toEqual(['new', 'old'])
}, 180_000)
