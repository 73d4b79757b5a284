import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { officePassphrase, openTestOffice, quiet, type TestOffice } from '../officeFixture.ts'

test('what was changed while the office was locked stands in the log after the next unlock', async () => {
  const office = await openTestOffice()
  await office.handlers['office.lock']({}, quiet)
  await office.handlers['office.assign']({ perEntry: 2, seed: 1 }, quiet)
  await writeFile(join(office.folder, 'jurors.csv'), 'id,name\nJ01,Ana\nJ02,Ben\n')
  await rm(join(office.folder, 'conflicts.csv'))
  await unlock(office)
  expect(await told(office)).toEqual([
    'file-changed jurors.csv',
    'file-changed assignments.csv',
    'file-removed conflicts.csv',
  ])
  await office.handlers['office.lock']({}, quiet)
  await unlock(office)
  expect(await told(office)).toHaveLength(3)
})

test('a folder that nobody touched adds no line', async () => {
  const office = await openTestOffice()
  await office.handlers['office.lock']({}, quiet)
  await unlock(office)
  expect(await told(office)).toEqual([])
})

async function unlock({ handlers }: TestOffice): Promise<void> {
  await handlers['office.unlock']({ passphrase: officePassphrase }, quiet)
}

/** The lines about files, the first one first. */
async function told({ handlers }: TestOffice): Promise<readonly string[]> {
  const { holds, lines } = await handlers['office.audit']({}, quiet)
  expect(holds).toBe(true)
  return lines
    .toReversed()
    .filter(({ act }) => act.startsWith('file-'))
    .map(({ act, details }) => `${act} ${details['file'] ?? ''}`)
}
