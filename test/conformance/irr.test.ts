import { spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectFolder } from '../../scripts/project.ts'
import type { Agreement } from '../../shared/scoring/agreementResult.ts'
import {
  naiveCriterion,
  naiveTotals,
  type NaiveTable,
} from '../shared/scoring/naive/naiveTotals.ts'
import { printedResults } from '../shared/scoring/naive/printedResults.ts'
import { randomPrize } from '../shared/scoring/naive/randomPrize.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { irrFolder, missingForR } from './r/findR.ts'

const prizes = 1000

type Case = { readonly id: string; readonly table: NaiveTable; readonly agreement: Agreement }

/** The totals and each criterion of a random prize, with what `jurybox results --json` says of their agreement. */
function casesOf(seed: number): readonly Case[] {
  const prize = randomPrize(seed)
  const printed = printedResults(prize)
  return [
    { id: `${seed}-total`, table: naiveTotals(prize), agreement: printed.agreement },
    ...printed.criteria.map(({ id, agreement }, place) => ({
      id: `${seed}-${id}`,
      table: naiveCriterion(prize, place),
      agreement,
    })),
  ]
}

function tableText(id: string, kind: 'all' | 'block', table: NaiveTable): string {
  const rows = table.map((row) => row.map((x) => (Number.isNaN(x) ? 'NA' : String(x))).join(' '))
  return [`table ${id} ${kind}`, ...rows].join('\n')
}

function blockOf({ table, agreement: { block } }: Case): NaiveTable {
  const index = (code: string): number => Number(code.slice(1)) - 1
  return (block?.entries ?? []).map((code) =>
    (block?.jurors ?? []).map((juror) => table[index(code)]?.[index(juror)] ?? NaN),
  )
}

async function askR(cases: readonly Case[]): Promise<ReadonlyMap<string, number>> {
  const file = join(await temporaryFolder(), 'tables.txt')
  const texts = cases.flatMap((one) => [
    ...(one.agreement.alphaNominal === null ? [] : [tableText(one.id, 'all', one.table)]),
    ...(one.agreement.block === null ? [] : [tableText(one.id, 'block', blockOf(one))]),
  ])
  await writeFile(file, `${texts.join('\n')}\n`)
  const script = join(projectFolder, 'test/conformance/r/figures.R')
  const { stdout, status } = spawnSync(
    'Rscript',
    [script, file, ...(irrFolder === '' ? [] : [irrFolder])],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  )
  expect(status).toBe(0)
  return new Map(
    stdout
      .trim()
      .split('\n')
      .map((line) => {
        const [id = '', name = '', value = ''] = line.trim().split(/ +/)
        return [`${id} ${name}`, Number(value)] as const
      }),
  )
}

type Compared = readonly [name: string, ours: number, irr: number]
type Ask = (name: string) => number

/**
 * What both define alike. irr doubles the p of its F tests; the interval of ICC(2,k) it takes from another
 * degree of freedom, so ours, stepped up from ICC(2,1) as Shrout and Fleiss do, is compared with irr's own
 * ICC(2,1) stepped up; and the test of the forms (2,·) there has Satterthwaite's degrees of freedom.
 */
function comparisons({ agreement }: Case, irr: Ask): readonly Compared[] {
  const found: Compared[] = []
  const compare = (name: string, ours: number | null | undefined, theirs: number): void => {
    if (ours !== null && ours !== undefined) found.push([name, ours, theirs])
  }
  compare('nominal', agreement.alphaNominal, irr('nominal'))
  compare('ordinal', agreement.alphaOrdinal, irr('ordinal'))
  compare('interval', agreement.alphaInterval, irr('interval'))
  compare('ratio', agreement.alphaRatio, irr('ratio'))
  for (const form of ['icc11', 'icc21', 'icc31', 'icc1k', 'icc2k', 'icc3k'] as const) {
    compare(form, agreement[form], irr(`${form}.value`))
    const bounds = agreement.intervals[form]
    if (form === 'icc2k') continue
    compare(`${form} from`, bounds?.[0], irr(`${form}.lbound`))
    compare(`${form} to`, bounds?.[1], irr(`${form}.ubound`))
  }
  const k = agreement.block?.jurors.length ?? NaN
  const stepped = (rho: number): number => (k * rho) / (1 + (k - 1) * rho)
  compare('icc2k from', agreement.intervals.icc2k?.[0], stepped(irr('icc21.lbound')))
  compare('icc2k to', agreement.intervals.icc2k?.[1], stepped(irr('icc21.ubound')))
  for (const [way, form] of [
    ['oneWay', 'icc11'],
    ['twoWay', 'icc31'],
  ] as const) {
    const test = agreement.anova?.[way]
    compare(`${way} F`, test?.f, irr(`${form}.Fvalue`))
    compare(`${way} df1`, test?.df1, irr(`${form}.df1`))
    compare(`${way} df2`, test?.df2, irr(`${form}.df2`))
    compare(`${way} p`, test?.p, irr(`${form}.p.value`) / 2)
  }
  compare('W', agreement.kendallW, irr('w'))
  compare('chi²', agreement.kendall?.chiSquared, irr('chi'))
  compare('p of W', agreement.kendallP, irr('p'))
  return found
}

test.runIf(missingForR === null)(
  `agreement is what irr reckons, on ${prizes.toLocaleString('en')} random prizes`,
  async () => {
    const cases = Array.from({ length: prizes }, (_, i) => casesOf(i + 1)).flat()
    const answers = await askR(cases)
    let compared = 0
    const wrong: unknown[] = []
    for (const one of cases) {
      const irr: Ask = (name) => answers.get(`${one.id} ${name}`) ?? NaN
      for (const [name, ours, theirs] of comparisons(one, irr)) {
        compared++
        const close = Math.abs(ours - theirs) <= 1e-7 * Math.max(1, Math.abs(theirs))
        if (!close) wrong.push([one.id, name, ours, theirs])
      }
    }
    process.stdout.write(`${compared} figures of ${cases.length} tables compared with irr.\n`)
    expect(wrong).toEqual([])
    expect(compared).toBeGreaterThan(20 * prizes)
  },
  600_000,
)
