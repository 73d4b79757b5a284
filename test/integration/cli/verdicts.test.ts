import { cp, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { exampleFolder } from '../../../scripts/formats/workedExample.ts'
import {
  flipBit,
  makeCliFixture,
  replaceIn,
  type CliFixture,
} from '../../support/cli/cliFixture.ts'
import { jurybox, juryboxJson } from '../../support/cli/jurybox.ts'

let fixture: CliFixture

beforeAll(async () => {
  fixture = await makeCliFixture()
})
afterAll(() => fixture.remove())

const Verdicts = z.array(
  z.object({
    file: z.string(),
    verdict: z.string(),
    code: z.string().nullable(),
    juror: z.string().nullable(),
  }),
)

async function verdicts(folder: string, ...files: readonly string[]): Promise<unknown> {
  const given = Verdicts.parse(await juryboxJson({ folder }, 'collect', 'prize', ...files))
  return given.map(({ file, verdict, code, juror }) => [file, verdict, code, juror])
}

test('a folder with rubbish and spoilt files in it is collected to its end', async () => {
  const folder = await fixture.copy()
  const inbox = join(folder, 'inbox')
  await cp(join(folder, 'empty'), inbox, { recursive: true })
  await cp(join(exampleFolder, 'J01.juryscore'), join(inbox, 'another-prize.juryscore'))
  for (const name of ['damaged', 'good', 'short'])
    await cp(join(folder, 'J01.juryscore'), join(inbox, `${name}.juryscore`))
  await flipBit(join(inbox, 'damaged.juryscore'), -40)
  await truncate(join(inbox, 'short.juryscore'), 900)
  await cp(join(folder, 'scores.csv'), join(inbox, 'scores.csv'))
  await cp(join(folder, 'small.jurybox'), join(inbox, 'small.jurybox'))

  expect(await verdicts(folder, 'inbox')).toEqual([
    ['inbox/another-prize.juryscore', 'refused', 'NOT_FOR_THIS_KEY', null],
    ['inbox/damaged.juryscore', 'refused', 'DAMAGED', null],
    ['inbox/good.juryscore', 'accepted', null, 'J01'],
    ['inbox/scores.csv', 'refused', 'NOT_A_SCORE_FILE', null],
    ['inbox/short.juryscore', 'refused', 'DAMAGED', null],
    ['inbox/small.jurybox', 'refused', 'NOT_A_SCORE_FILE', null],
  ])
})

test.each([
  ['prize', 'id: small-prize', 'id: great-prize', 'WRONG_PRIZE'],
  ['round', 'number: 1', 'number: 2', 'WRONG_ROUND'],
  ['rubric', 'weight: 2', 'weight: 3', 'WRONG_RUBRIC'],
])('a score file of another %s is refused by that name', async (_what, from, to, code) => {
  const folder = await fixture.copy()
  await replaceIn(join(folder, 'prize', 'prize.yaml'), from, to)
  await juryboxJson({ folder }, 'build', 'prize', '--out', 'new.jurybox')
  expect(await verdicts(folder, 'J01.juryscore')).toEqual([
    ['J01.juryscore', 'refused', code, 'J01'],
  ])
})

test('before the first build no score file can belong to the prize', async () => {
  const folder = await fixture.copy()
  await juryboxJson({ folder }, 'init', 'new')
  const { exit, stdout, stderr } = await jurybox({ folder }, 'collect', 'new', 'J01.juryscore')
  expect([exit, stdout, stderr.split(':')[0]]).toEqual([1, '', 'error NOT_BUILT'])
})
