import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeCliFixture, replaceIn, type CliFixture } from '../../support/cli/cliFixture.ts'
import { jurybox, juryboxJson } from '../../support/cli/jurybox.ts'
import { readSlips } from '../../support/cli/readSlips.ts'

let fixture: CliFixture

beforeAll(async () => {
  fixture = await makeCliFixture()
})
afterAll(() => fixture.remove())

test('where the slips could not be written, the next build gives the slips of that bundle', async () => {
  const folder = await fixture.copy()
  await replaceIn(join(folder, 'fresh', 'jurors.csv'), 'Ada Kim', 'أحمد')
  const build = (out: string, slips: string) =>
    jurybox({ folder }, 'build', 'fresh', '--out', out, '--slips', slips)
  const first = await build('first.jurybox', 'slips.pdf')
  expect([first.exit, first.stderr.split(':')[0]]).toEqual([1, 'error SLIP_UNPRINTABLE'])

  const again = await build('again.jurybox', 'slips.csv')
  expect([again.exit, again.stderr]).toEqual([0, ''])
  const passphrase = (await readSlips(join(folder, 'slips.csv'))).get('J01') ?? ''
  const open = ['first.jurybox', '--juror', 'J01', '--desk', 'desk-of-first']
  expect(await juryboxJson({ folder, passphrase }, 'open', ...open)).toMatchObject({ entries: 3 })
})
