import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { announced } from '../../../../../main/engine/office/log/announced.ts'
import { auditHolds, readAudit, writeAudit } from '../../../../../main/engine/office/store/audit.ts'
import { AppError } from '../../../../../shared/errors.ts'
import type { AuditLine } from '../../../../../shared/calls/collectViews.ts'
import { emptyLog } from '../../../../support/emptyLog.ts'
import { refusal } from '../../../../support/refusal.ts'
import {
  buildTestBundle,
  officePassphrase,
  openTestOffice,
  quiet,
  readOffice,
  type TestOffice,
} from '../officeFixture.ts'

async function linesOf({ handlers }: TestOffice): Promise<readonly AuditLine[]> {
  const { lines, holds } = await handlers['office.audit']({}, quiet)
  expect(holds).toBe(true)
  return lines.toReversed()
}

async function changeRule(office: TestOffice): Promise<void> {
  const { file, digest } = (await readOffice(office)).written
  const prize = { ...file, rule: { ...file.rule, method: 'median' as const } }
  const wish = { part: 'rule', digest, prize, renamed: [], reason: 'The jury asked.' } as const
  await office.handlers['office.editPrize'](wish, quiet)
}

test('what is announced is in the log before it is done, and with its failure when it is not', async () => {
  const store = await emptyLog()
  const acts = (): readonly string[] => readAudit(store).map(({ act }) => act)
  const line = { format: 'csv', jurors: 'J01' }
  const write = (work: () => Promise<void>): Promise<void> =>
    announced(store, 0, (tx) => writeAudit(tx, 0, 'slips-written', line), work)
  await write(() => {
    expect(acts()).toEqual(['slips-written'])
    return Promise.resolve()
  })
  const full = new AppError('DISK_FULL', { file: 'slips.csv' })
  expect(await refusal(write(() => Promise.reject(full)))).toBe('DISK_FULL')
  expect(acts()).toEqual(['slips-written', 'slips-written', 'not-done'])
  expect(readAudit(store).at(-1)?.details).toEqual({ line: 2, code: 'DISK_FULL' })
  expect(auditHolds(readAudit(store))).toBe(true)
  store.close()
})

test('an edit of our own is told once: the next look finds nothing, but for what another program did', async () => {
  const office = await openTestOffice()
  await buildTestBundle(office)
  const before = (await linesOf(office)).length
  await changeRule(office)
  await office.handlers['office.lock']({}, quiet)
  await office.handlers['office.unlock']({ passphrase: officePassphrase }, quiet)
  const after = (await linesOf(office)).slice(before).map(({ act }) => act)
  expect(after).toEqual(['folder-edited', 'changed-after-build', 'office-unlocked'])
  const file = join(office.folder, 'jurors.csv')
  await writeFile(file, `${await readFile(file, 'utf8')}\n`)
  await office.handlers['office.lock']({}, quiet)
  await office.handlers['office.unlock']({ passphrase: officePassphrase }, quiet)
  expect((await linesOf(office)).slice(-2).map(({ act }) => act)).toEqual([
    'office-unlocked',
    'file-changed',
  ])
})

test('exports, slips and tables are in the log with what they were of', async () => {
  const office = await openTestOffice()
  await buildTestBundle(office)
  const { handlers, folder } = office
  const at = (name: string): string => join(folder, '..', name)
  const slips = await handlers['office.slips']({}, quiet)
  const jurorIds = slips.map(({ jurorId }) => jurorId)
  await handlers['office.saveSlips']({ path: at('slips.csv'), jurorIds }, quiet)
  await handlers['office.writeResults']({ path: at('r.csv'), language: 'en' }, quiet)
  await handlers['office.writeAudit']({ path: at('log.csv'), language: 'en' }, quiet)
  const results = await handlers['office.results']({}, quiet)
  expect((await linesOf(office)).slice(-3)).toMatchObject([
    { act: 'slips-written', details: { format: 'csv', jurors: jurorIds.join(' ') } },
    {
      act: 'results-exported',
      details: { format: 'csv', round: 1, inputs: results.sources.digest },
    },
    { act: 'table-exported', details: { table: 'log' } },
  ])
  const { lines } = await handlers['office.audit']({}, quiet)
  expect((await readFile(at('log.csv'), 'utf8')).trimEnd().split('\n')).toHaveLength(
    lines.length + 1,
  )
  const missing = at('not/there/r.csv')
  const wish = { path: missing, language: 'en' } as const
  expect(await refusal(Promise.resolve(handlers['office.writeResults'](wish, quiet)))).not.toBe(
    'accepted',
  )
  expect((await linesOf(office)).slice(-2).map(({ act }) => act)).toEqual([
    'results-exported',
    'not-done',
  ])
})
