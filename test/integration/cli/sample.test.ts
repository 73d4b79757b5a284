import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { CategoryResults } from '../../../shared/scoring/results.ts'
import { projectFolder } from '../../../scripts/project.ts'
import { juryboxJson } from '../../support/cli/jurybox.ts'
import { readSlips } from '../../support/cli/readSlips.ts'

/*
 * The sample prize from its folder to its ranking, by the command line alone. Each test is a step and needs
 * those before it.
 */

const jurors = ['J01', 'J02', 'J03', 'J04', 'J05']
const sample = join(projectFolder, 'assets', 'sample')
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jurybox-sample-'))
  await cp(sample, join(folder, 'prize'), { recursive: true })
  await rm(join(folder, 'prize', 'scores.csv'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('check finds nothing to mend, and every document that is difficult on purpose', async () => {
  const Check = z.object({
    ok: z.boolean(),
    findings: z.array(z.object({ code: z.string(), severity: z.string() })),
  })
  const { ok, findings } = Check.parse(await juryboxJson({ folder }, 'check', 'prize'))
  expect(ok).toBe(true)
  expect(findings.map(({ code }) => code)).toEqual(
    expect.arrayContaining([
      'PDF_ATTACHMENTS',
      'PDF_DAMAGED',
      'PDF_FONTS_MISSING',
      'PDF_JAVASCRIPT',
      'PDF_NO_TEXT',
      'PDF_PASSWORD',
    ]),
  )
})

test('clean makes copies of what is worth a warning, and takes them back', async () => {
  const Verdicts = z.array(
    z.object({ entryCode: z.string(), file: z.string(), outcome: z.string() }),
  )
  const clean = async (...options: readonly string[]): Promise<readonly string[]> => {
    const verdicts = Verdicts.parse(await juryboxJson({ folder }, 'clean', 'prize', ...options))
    return verdicts.map(({ entryCode, file, outcome }) => `${entryCode} ${file} ${outcome}`)
  }
  expect(await clean()).toEqual([
    'TI-002 sensor-annex.pdf cleaned',
    'TI-003 application.pdf cleaned',
  ])
  expect(await clean('--all', '--entry', 'LD-002')).toHaveLength(2)
  expect(await clean()).toEqual([])
  expect(await clean('--back')).toHaveLength(4)
})

test('it is built, judged by five jurors and collected', { timeout: 300_000 }, async () => {
  const out = ['--out', 'sample.jurybox', '--slips', 'slips.csv']
  expect(await juryboxJson({ folder }, 'build', 'prize', ...out)).toMatchObject({
    jurors: 5,
    entries: 14,
    documents: await documentsInFolder(),
  })
  const slips = await readSlips(join(folder, 'slips.csv'))
  const tables = await scoresByJuror()
  await mkdir(join(folder, 'scores'))
  for (const juror of jurors) {
    const setting = { folder, passphrase: slips.get(juror) ?? '' }
    const desk = ['--desk', `desk-${juror}`]
    await juryboxJson(setting, 'open', 'sample.jurybox', '--juror', juror, ...desk)
    await writeFile(join(folder, 'table.csv'), tables.get(juror) ?? '')
    await juryboxJson(setting, 'sheet', 'import', 'table.csv', ...desk)
    await juryboxJson(setting, 'export', ...desk, '--out', `scores/${juror}.juryscore`)
  }
  const Verdicts = z.array(z.object({ verdict: z.string(), juror: z.string() }))
  const verdicts = Verdicts.parse(await juryboxJson({ folder }, 'collect', 'prize', 'scores'))
  expect(verdicts).toEqual(jurors.map((juror) => ({ verdict: 'accepted', juror })))
})

test('the ranking has what the sample was made for', async () => {
  const Results = z.object({ categories: z.array(CategoryResults), strays: z.array(z.unknown()) })
  const { categories, strays } = Results.parse(await juryboxJson({ folder }, 'results', 'prize'))
  expect(strays).toEqual([])
  expect(categories.map(({ id, entries, unranked }) => [id, entries.length, unranked])).toEqual([
    ['tech-innovacity', 5, []],
    ['human-centricity', 5, []],
    ['leadership', 4, []],
  ])
  const ties = categories.flatMap((category) => category.ties)
  expect(
    ties.map(({ codes, steps }) => [
      codes,
      steps.map(({ tieBreak, outcome }) => [tieBreak.kind, outcome]),
    ]),
  ).toEqual([
    [['HC-001', 'HC-005'], [['criterionMean', 'separated']]],
    [
      ['LD-001', 'LD-003'],
      [
        ['criterionMean', 'no-such-criterion'],
        ['median', 'separated'],
      ],
    ],
  ])
})

async function documentsInFolder(): Promise<number> {
  const names = await readdir(join(sample, 'documents'), { recursive: true })
  return names.filter((name) => name.endsWith('.pdf')).length
}

/** The jurors' answers, a table for each. */
async function scoresByJuror(): Promise<ReadonlyMap<string, string>> {
  const rows: unknown = parse(await readFile(join(sample, 'scores.csv')), { columns: true })
  const Row = z.record(z.string(), z.string())
  const byJuror = Map.groupBy(z.array(Row).parse(rows), ({ juror = '' }) => juror)
  return new Map([...byJuror].map(([juror, own]) => [juror, tableOf(own)]))
}

function tableOf(rows: readonly Readonly<Record<string, string>>[]): string {
  const columns = ['entry', 'criterion', 'points', 'comment']
  return stringify([...rows], { header: true, columns })
}
