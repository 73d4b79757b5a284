import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeCliFixture, type CliFixture } from '../../support/cli/cliFixture.ts'
import { jurybox, juryboxJson } from '../../support/cli/jurybox.ts'
import { readSlips } from '../../support/cli/readSlips.ts'

let fixture: CliFixture

beforeAll(async () => {
  fixture = await makeCliFixture()
})
afterAll(() => fixture.remove())

test('slips are printed again from the office, and a new one opens the next bundle alone', async () => {
  const folder = await fixture.copy()
  const run = async (...args: readonly string[]): Promise<void> => {
    const { exit, stderr } = await jurybox({ folder }, ...args)
    expect([exit, stderr]).toEqual([0, ''])
  }
  const wordsIn = async (file: string): Promise<string> =>
    (await readSlips(join(folder, file))).get('J01') ?? ''
  const open = (passphrase: string, bundle: string, desk: string): Promise<unknown> =>
    juryboxJson({ folder, passphrase }, 'open', bundle, '--juror', 'J01', '--desk', desk)

  await run('build', 'fresh', '--out', 'first.jurybox')
  await run('slips', 'fresh', '--out', 'slips.csv')
  const first = await wordsIn('slips.csv')
  expect(await open(first, 'first.jurybox', 'first')).toMatchObject({ entries: 3 })

  await run('slips', 'fresh', '--juror', 'J01', '--renew', '--out', 'new.csv')
  const renewed = await wordsIn('new.csv')
  expect(await juryboxJson({ folder }, 'slips', 'fresh', '--juror', 'J01')).toMatchObject([
    { jurorId: 'J01', state: 'next' },
  ])
  await run('build', 'fresh', '--out', 'second.jurybox')
  const old = ['open', 'second.jurybox', '--juror', 'J01', '--desk', 'other']
  const refused = await jurybox({ folder, passphrase: first }, ...old)
  expect([refused.exit, refused.stderr.split(':')[0]]).toEqual([1, 'error WRONG_PASSPHRASE'])
  expect(await open(renewed, 'second.jurybox', 'new')).toMatchObject({ entries: 3 })
})
