import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readAudit } from '../../../../../main/engine/office/store/audit.ts'
import { openOfficeStore } from '../../../../../main/engine/office/store/officeStore.ts'
import type { Input, Output } from '../../../../../shared/calls/calls.ts'
import type { PrizeFile } from '../../../../../shared/format/prizeFile.ts'
import { CategoryId } from '../../../../../shared/model/ids.ts'
import { refusal } from '../../../../support/refusal.ts'
import {
  buildTestBundle,
  officePassphrase,
  openTestOffice,
  quiet,
  readOffice,
  type TestOffice,
} from '../officeFixture.ts'

type Wish = Partial<Input<'office.editPrize'>>

async function edit(
  office: TestOffice,
  change: (file: PrizeFile) => PrizeFile,
  wish: Wish = {},
): Promise<Output<'office.editPrize'>> {
  const { written } = await readOffice(office)
  const { file, digest } = written
  const asked = { part: 'rule', digest, prize: change(file), renamed: [], reason: '' } as const
  return office.handlers['office.editPrize']({ ...asked, ...wish }, quiet)
}

function textOf({ folder }: TestOffice, file = 'prize.yaml'): Promise<string> {
  return readFile(join(folder, file), 'utf8')
}

const byMedian = (file: PrizeFile): PrizeFile => ({
  ...file,
  rule: { ...file.rule, method: 'median' },
})

test('an edit is in the file and in what the office shows, and undo gives the bytes back', async () => {
  const office = await openTestOffice()
  const before = await textOf(office)
  await edit(office, byMedian)
  const shown = await readOffice(office)
  expect([shown.prize.rule.method, shown.edits.undo, await textOf(office)]).toEqual([
    { kind: 'median' },
    'rule',
    expect.stringContaining('median'),
  ])
  await office.handlers['office.undoEdit']({}, quiet)
  expect(await textOf(office)).toBe(before)
})

test('a locked office is edited as well', async () => {
  const office = await openTestOffice()
  await office.handlers['office.lock']({}, quiet)
  await edit(office, byMedian)
  expect((await readOffice(office)).prize.rule.method.kind).toBe('median')
})

test('what another program wrote meanwhile is never overwritten', async () => {
  const office = await openTestOffice()
  const { written } = await readOffice(office)
  const theirs = `${await textOf(office)}# theirs\n`
  await writeFile(join(office.folder, 'prize.yaml'), theirs)
  const late = edit(office, byMedian, { digest: written.digest })
  expect([await refusal(late), await textOf(office)]).toEqual(['TEXT_CHANGED', theirs])
})

test('what would be no prize is refused with its reasons, and nothing is written', async () => {
  const office = await openTestOffice()
  const before = await textOf(office)
  const answer = await edit(office, (file) => ({ ...file, title: '' }))
  expect([answer, await textOf(office)]).toEqual([
    { refused: [expect.objectContaining({ code: 'TEXT_TOO_SHORT' })] },
    before,
  ])
})

test('another id of a category is in entries.csv by the same step', async () => {
  const office = await openTestOffice()
  const before = [await textOf(office), await textOf(office, 'entries.csv')]
  const [from, to] = ['cities', 'towns'].map((id) => CategoryId.parse(id))
  if (from === undefined || to === undefined) throw new Error('no ids')
  const renamed = (file: PrizeFile): PrizeFile => ({
    ...file,
    categories: file.categories.map((one) => (one.id === from ? { ...one, id: to } : one)),
  })
  expect(await refusal(edit(office, renamed))).toBe('CATEGORY_IN_USE')
  await edit(office, renamed, { renamed: [{ from, to }] })
  const { entries, findings } = await readOffice(office)
  expect(entries.map(({ categoryId }) => categoryId)).toContain('towns')
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  await office.handlers['office.undoEdit']({}, quiet)
  expect([await textOf(office), await textOf(office, 'entries.csv')]).toEqual(before)
})

test('after a build what ranks changes only with a reason, which the log keeps', async () => {
  const office = await openTestOffice()
  await buildTestBundle(office)
  expect(await refusal(edit(office, byMedian))).toBe('CHANGE_REASON_MISSING')
  await edit(office, (file) => ({ ...file, title: 'Another title' }))
  await edit(office, byMedian, { reason: ' The board asked for it. ' })
  expect((await readOffice(office)).findings.map(({ code }) => code)).toContain(
    'CHANGED_SINCE_BUILD',
  )
  await office.handlers['office.lock']({}, quiet)
  const { store } = await openOfficeStore(office.folder, officePassphrase, office.ports)
  const reasons = readAudit(store).filter(({ act }) => act === 'changed-after-build')
  store.close()
  expect(reasons.map(({ details }) => [details['part'], details['reason']])).toEqual([
    ['rule', 'The board asked for it.'],
  ])
})
