import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { makeCliFixture, type CliFixture } from '../../support/cli/cliFixture.ts'
import { jurybox, juryboxJson } from '../../support/cli/jurybox.ts'

let fixture: CliFixture

beforeAll(async () => {
  fixture = await makeCliFixture()
})
afterAll(() => fixture.remove())

const Log = z.object({
  holds: z.literal(true),
  tree: z.object({ size: z.int(), root: z.string() }),
})

test('a juror finds the own scores in what was published, and the log goes on from its printed head', async () => {
  const folder = await fixture.copy()
  const run = async (...args: readonly string[]): Promise<void> => {
    const { exit, stderr } = await jurybox({ folder }, ...args)
    expect([exit, stderr]).toEqual([0, ''])
  }
  await run('collect', 'prize', 'J01.juryscore')
  const { tree } = Log.parse(await juryboxJson({ folder }, 'log', 'prize'))
  const printed = `${tree.size}:${tree.root}`
  await run('publish', 'prize', '--out', 'named', '--comments')
  await run('publish', 'prize', '--out', 'anonymous', '--anonymised')
  await run('log', 'prize', '--check', printed)
  const other = `${tree.size}:${'0'.repeat(64)}`
  const differs = await jurybox({ folder }, 'log', 'prize', '--check', other)
  expect([differs.exit, differs.stderr.split(':')[0]]).toEqual([1, 'error LOG_DIFFERS'])

  const juror = { folder, passphrase: fixture.slip }
  for (const publication of ['named', 'anonymous'])
    expect(await juryboxJson(juror, 'receipt', publication, '--desk', 'desk')).toMatchObject({
      verdict: 'counted',
      revision: 1,
      differing: [],
      steps: ['signature', 'log', 'sheets', 'rules'].map((step) => ({ step, outcome: 'holds' })),
    })

  const [receipt = ''] = await readdir(join(folder, 'named', 'receipts'))
  const file = join(folder, 'named', 'receipts', receipt)
  const text = await readFile(file, 'utf8')
  await writeFile(
    file,
    text.replace(/"salt":"./, (start) => `${start.slice(0, -1)}x`),
  )
  const spoiled = await jurybox(juror, 'receipt', 'named', '--desk', 'desk')
  expect([spoiled.exit, spoiled.stderr.split(':')[0]]).toEqual([1, 'error NOT_A_RECEIPT'])
  const sheets = join(folder, 'anonymous', 'sheets')
  const [sheet = ''] = await readdir(sheets)
  const published = await readFile(join(sheets, sheet), 'utf8')
  await writeFile(join(sheets, sheet), published.replace(/("mark": ?)450/, '$1400'))
  const changed = await jurybox(juror, 'receipt', 'anonymous', '--desk', 'desk')
  expect([changed.exit, changed.stderr.split(':')[0]]).toEqual([1, 'error NOT_COUNTED'])
  expect(changed.stdout).toContain('NO  A published file was changed or is missing.')
})
