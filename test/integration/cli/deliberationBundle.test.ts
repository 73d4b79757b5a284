import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type CliFixture, makeCliFixture } from '../../support/cli/cliFixture.ts'
import { jurybox, juryboxJson } from '../../support/cli/jurybox.ts'

let fixture: CliFixture

beforeAll(async () => {
  fixture = await makeCliFixture()
})

afterAll(() => fixture.remove())

test('the office packs the scores for jurors, who open them on a desk that signs nothing', async () => {
  const folder = await fixture.copy()
  const office = { folder }
  await juryboxJson(office, 'collect', 'prize', 'J01.juryscore')
  const out = ['--out', 'meeting.jurybox', '--anonymised', '--category', 'tech']
  const told = await jurybox(office, 'deliberation', 'build', 'prize', ...out, '--dry-run')
  expect(told.stdout).toContain('J02  sees 1 of 2; kept out of T-2; opens with the slip')
  expect(told.stdout).toContain('so a letter hides nobody: T-1')
  expect(await juryboxJson(office, 'deliberation', 'build', 'prize', ...out)).toMatchObject({
    file: 'meeting.jurybox',
    jurors: 3,
    entries: 2,
    reused: 3,
  })
  const inspected = await jurybox(office, 'inspect', 'meeting.jurybox')
  expect(inspected.stdout).toContain('for        reading before the meeting')
  const juror = { folder, passphrase: fixture.slip }
  const open = ['open', 'meeting.jurybox', '--juror', 'J01', '--desk']
  expect((await jurybox(juror, ...open, 'desk')).stderr).toContain('BUNDLE_FOR_READING')
  expect(await juryboxJson(juror, ...open, 'reading')).toMatchObject({
    purpose: 'deliberation',
    entries: 2,
  })
  await cp(join(folder, 'scores.csv'), join(folder, 'again.csv'))
  for (const act of [
    ['export', '--out', 'no.juryscore'],
    ['sheet', 'import', 'again.csv'],
  ])
    expect((await jurybox(juror, ...act, '--desk', 'reading')).stderr).toContain('DESK_FOR_READING')
})

test('a wish that names no file or no such category is refused as such', async () => {
  const office = { folder: await fixture.copy() }
  const build = ['deliberation', 'build', 'prize']
  expect(await jurybox(office, ...build)).toMatchObject({ exit: 2 })
  const other = await jurybox(office, ...build, '--dry-run', '--category', 'none')
  expect(other.stderr).toContain('UNKNOWN_CATEGORY')
  const nothing = await jurybox(office, ...build, '--out', 'x.jurybox')
  expect(nothing.stderr).toContain('NOTHING_TO_GIVE')
})
