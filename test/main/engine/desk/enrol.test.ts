import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readMembers } from '../../../../main/engine/bundle/tarReader.ts'
import { enrolDesk } from '../../../../main/engine/desk/enrol.ts'
import { listDesks } from '../../../../main/engine/desk/listDesks.ts'
import { readDesk } from '../../../../main/engine/desk/readDesk.ts'
import { unlockDesk } from '../../../../main/engine/desk/unlock.ts'
import type { Progress } from '../../../../shared/calls/progress.ts'
import { quietContext } from '../../../support/contexts.ts'
import { memoryFile } from '../../../support/memoryFile.ts'
import { refusal } from '../../../support/refusal.ts'
import { passphrase, sampleBundle } from '../../../support/sampleBundle.ts'
import { sampleDesk } from '../../../support/sampleDesk.ts'
import { temporaryFolder } from '../../../support/temporaryFolder.ts'
import { testPorts } from '../../../support/testPorts.ts'

const j01 = { jurorId: 'J01', passphrase }

test('a bundle and a slip make a desk with the entries to read and those recused from', async () => {
  const { desk } = await sampleDesk()
  const { deskId, juror, entries, exports, unexported } = readDesk(desk)
  expect({ deskId, juror: juror.id, exports, unexported }).toEqual({
    deskId: 'desk',
    juror: 'J01',
    exports: [],
    unexported: false,
  })
  expect(
    entries.map(({ entry, keyHeld, declaration, sheet }) => [
      entry.code,
      keyHeld,
      declaration,
      sheet.state,
    ]),
  ).toEqual([
    ['TI-001', true, 'undeclared', 'unscored'],
    ['TI-002', true, 'undeclared', 'unscored'],
    ['TI-003', false, 'undeclared', 'recused'],
    ['HC-001', true, 'undeclared', 'unscored'],
  ])
})

test('the desk opens with the same passphrase the next day, and with no other', async () => {
  const { desk, folder, ports, reopen } = await sampleDesk()
  const before = readDesk(desk)
  expect(readDesk(await reopen())).toEqual(before)
  desk.close()
  expect(await refusal(unlockDesk(folder, 'not-these-words', ports))).toBe('WRONG_PASSPHRASE')
})

test('a desk is open in one process only', async () => {
  const { folder, ports } = await sampleDesk()
  expect(await refusal(unlockDesk(folder, passphrase, ports))).toBe('DESK_IN_USE')
})

test('a label tells of the desk before any passphrase, and nothing else is in clear', async () => {
  const home = await temporaryFolder()
  const { path, bundleId } = await sampleBundle(home)
  const ports = testPorts(home)
  const desk = await enrolDesk({ path, ...j01 }, ports, quietContext())
  desk.close()
  const folder = join(home, 'desks', `${bundleId}-J01`)
  const files = [
    'card.json',
    'desk-000000000.journal',
    'desk-000000001.snapshot',
    'desk.db',
    'desk.key',
    'desk.reserve',
    'documents.db',
  ]
  expect((await readdir(folder)).sort()).toEqual(files)
  expect(await listDesks(ports)).toEqual([
    {
      deskId: `${bundleId}-J01`,
      bundle: bundleId,
      prizeId: 'sample-prize',
      edition: '2026',
      round: 1,
      prizeTitle: 'Sample Prize',
      roundTitle: 'First round',
      jurorId: 'J01',
      signer: readDesk(await unlockDesk(folder, passphrase, ports)).signer,
      openedAt: expect.stringMatching(/^2026-11-20T/) as string,
      card: null,
      purpose: null,
    },
  ])
  for (const name of files.slice(1)) {
    const bytes = await readFile(join(folder, name))
    for (const secret of ['TI-001', 'Seoul', 'smart', '%PDF', 'Ed25519', passphrase])
      expect([name, secret, bytes.includes(secret)]).toEqual([name, secret, false])
  }
})

test('a second desk for the same juror is refused and the first stays', async () => {
  const { bundle, folder, ports, reopen } = await sampleDesk()
  const again = enrolDesk({ path: bundle.path, ...j01, folder }, ports, quietContext())
  expect(await refusal(again)).toBe('DESK_EXISTS')
  expect(readDesk(await reopen()).entries).toHaveLength(4)
})

test('a bundle with one changed bit leaves nothing, whatever member it is in', async () => {
  const home = await temporaryFolder()
  const { path } = await sampleBundle(home)
  const ports = testPorts(home)
  const whole = await readFile(path)
  for (const { name, offset, size } of await readMembers(memoryFile(whole), 'x')) {
    const changed = Buffer.from(whole)
    const at = offset + Math.floor(size / 3)
    changed.writeUInt8(changed.readUInt8(at) ^ 4, at)
    await writeFile(path, changed)
    const code = await refusal(enrolDesk({ path, ...j01 }, ports, quietContext()))
    expect([name, code]).toEqual([
      name,
      name === 'index.jws' ? 'SIGNATURE_INVALID' : 'BUNDLE_DAMAGED',
    ])
  }
  expect(await readdir(home)).toEqual(['sample.jurybox'])
})

test('a wrong passphrase and an unknown number are told before the bundle is read through', async () => {
  const home = await temporaryFolder()
  const { path } = await sampleBundle(home)
  const reports: Progress[] = []
  const context = { ...quietContext(), report: (progress: Progress) => void reports.push(progress) }
  const attempt = (jurorId: string, words: string): Promise<string> =>
    refusal(enrolDesk({ path, jurorId, passphrase: words }, testPorts(home), context))
  expect(await attempt('J01', 'wrong')).toBe('WRONG_PASSPHRASE')
  expect(await attempt('J02', passphrase)).toBe('WRONG_PASSPHRASE')
  expect(await attempt('J77', passphrase)).toBe('UNKNOWN_JUROR')
  expect([reports, await readdir(home)]).toEqual([[], ['sample.jurybox']])
})

test('cancelled at any report of progress, enrolment leaves nothing', async () => {
  const home = await temporaryFolder()
  const { path } = await sampleBundle(home)
  const count = await enrolUntil(path, home, Infinity)
  expect(count).toBeGreaterThan(10)
  for (let report = 0; report < count; report++) {
    const other = await temporaryFolder()
    expect(await refusal(enrolUntil(path, other, report))).toBe('CANCELLED')
    expect(await readdir(join(other, 'desks')).catch(() => [])).toEqual([])
  }
})

/** Enrols and cancels at one report; answers how many reports there were. */
async function enrolUntil(path: string, home: string, stopAt: number): Promise<number> {
  const controller = new AbortController()
  let count = 0
  const report = (): void => {
    if (count++ === stopAt) controller.abort()
  }
  const context = { signal: controller.signal, report }
  const desk = await enrolDesk({ path, ...j01 }, testPorts(home), context)
  desk.close()
  return count
}

test('the keys of recused and unassigned entries are nowhere on the desk', async () => {
  const { desk, bundle, folder } = await sampleDesk()
  desk.close()
  for (const name of await readdir(folder)) {
    const bytes = await readFile(join(folder, name))
    for (const identity of bundle.identities.values()) expect(bytes.includes(identity)).toBe(false)
  }
})

test('a desk whose key or documents are changed is damaged, and stays as it is', async () => {
  const { desk, folder, ports } = await sampleDesk()
  desk.close()
  for (const name of ['desk.key', 'documents.db']) {
    const file = join(folder, name)
    const whole = await readFile(file)
    const changed = Buffer.from(whole)
    changed.writeUInt8(changed.readUInt8(whole.length - 1) ^ 1, whole.length - 1)
    // Pages of documents are checked when they are read; the first one is read at once.
    if (name === 'documents.db') changed.writeUInt8(changed.readUInt8(200) ^ 1, 200)
    await writeFile(file, changed)
    expect([name, await refusal(unlockDesk(folder, passphrase, ports))]).toEqual([
      name,
      name === 'desk.key' ? 'STORE_DAMAGED' : 'DOCUMENTS_DAMAGED',
    ])
    expect((await readFile(file)).equals(changed)).toBe(true)
    await writeFile(file, whole)
  }
  expect(await refusal(unlockDesk(join(folder, 'no'), passphrase, ports))).toBe('DESK_MISSING')
})
