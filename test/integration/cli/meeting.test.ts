import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeCliFixture, type CliFixture } from '../../support/cli/cliFixture.ts'
import { jurybox, juryboxJson } from '../../support/cli/jurybox.ts'
import { pdfPages } from '../../support/pdfPages.ts'

let fixture: CliFixture

beforeAll(async () => {
  fixture = await makeCliFixture()
})
afterAll(() => fixture.remove())

test('a meeting is held at the command line, decided, revoked and put into minutes', async () => {
  const folder = await fixture.copy()
  const json = (...args: readonly string[]): Promise<unknown> => juryboxJson({ folder }, ...args)
  await json('collect', 'prize', 'J01.juryscore')
  const place = ['--place', 'Seoul City Hall', '--chair', 'Ada Kim']
  await json('meeting', 'prize', 'open', ...place)
  await json('meeting', 'prize', 'present', 'J01', 'J03')
  await json('meeting', 'prize', 'discuss', 'T-1')
  await json('meeting', 'prize', 'note', 'Who pays?', '--entry', 'T-1')
  expect(await json('meeting', 'prize', 'close')).toMatchObject({
    meetings: [
      {
        place: 'Seoul City Hall',
        chair: 'Ada Kim',
        stays: [{ jurorId: 'J01' }, { jurorId: 'J03' }],
        discussions: [{ entryCode: 'T-1' }],
      },
    ],
    notes: [{ note: 1, entryCode: 'T-1', text: 'Who pays?' }],
  })

  const about = ['--category', 'tech', '--outcome', 'winner', '--award', 'Grand prize']
  const tied = ['--entries', 'T-1', '--votes', 'J01=T-1,J03=T-2', '--reason', 'By the rule']
  expect(await json('award', 'prize', ...about, ...tied)).toMatchObject([
    { number: 1, category: 'tech', entries: ['T-1'], tied: ['T-1', 'T-2'], stands: true },
  ])
  const secret = ['--entries', 'P-1', '--counts', 'for=2,against=1', '--reason', 'A good idea']
  await json('award', 'prize', '--category', 'people', '--outcome', 'mention', ...secret)
  const revoked = await json('award', 'prize', '--revoke', '2', '--reason', 'Counted wrongly')
  expect(revoked).toMatchObject([{ stands: true }, { stands: false }, { outcome: 'revoked' }])

  const { sha256 } = (await json('minutes', 'prize', '--out', 'minutes.pdf')) as { sha256: string }
  expect(sha256).toMatch(/^[0-9a-f]{64}$/)
  const korean = ['minutes', 'prize', '--out', 'ko.pdf', '--language', 'ko']
  await json(...korean)
  expect((await readFile(join(folder, 'ko.pdf'))).length).toBeGreaterThan(1000)
  const text = (await pdfPages(join(folder, 'minutes.pdf'))).join(' ')
  for (const told of ['Seoul City Hall', 'Who pays?', 'Grand prize', 'revoked by decision 3'])
    expect(text).toContain(told)
})

test('what cannot be is refused in words before anything is written down', async () => {
  const folder = await fixture.copy()
  const refused = async (...args: readonly string[]): Promise<readonly [number | null, string]> => {
    const { exit, stderr } = await jurybox({ folder }, ...args)
    return [exit, stderr.split(':')[0] ?? '']
  }
  expect(await refused('meeting', 'prize', 'dance')).toEqual([2, 'error USAGE'])
  expect(await refused('meeting', 'prize', 'close')).toEqual([1, 'error MEETING_NOT_OPEN'])
  expect(await refused('meeting', 'fresh')).toEqual([1, 'error NOT_BUILT'])
  const about = ['--category', 'tech', '--outcome', 'winner', '--entries', 'T-2']
  const conflict = ['--votes', 'J02=T-2', '--reason', 'Fine']
  expect(await refused('award', 'prize', ...about)).toEqual([2, 'error USAGE'])
  expect(await refused('award', 'prize', ...about, ...conflict)).toEqual([
    1,
    'error VOTER_IN_CONFLICT',
  ])
  const { stdout } = await jurybox({ folder }, 'award', 'prize')
  expect(stdout.trim()).toBe('Nothing has been decided.')
})
