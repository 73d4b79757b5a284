import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exportScores } from '../../../../../main/engine/desk/exportScores.ts'
import { checkReceipt } from '../../../../../main/engine/desk/receipt/checkReceipt.ts'
import { ownRevisions } from '../../../../../main/engine/desk/receipt/ownRevisions.ts'
import { makeSigningKey } from '../../../../../main/engine/keys/signingKey.ts'
import type { ReceiptCheck } from '../../../../../shared/calls/receiptViews.ts'
import { Prize } from '../../../../../shared/model/prize.ts'
import { type PublishedWish, publishReceipt } from '../../../../support/publishedReceipts.ts'
import { refusal } from '../../../../support/refusal.ts'
import { declareNone, sampleDesk, type SampleDesk } from '../../../../support/sampleDesk.ts'
import { temporaryFolder } from '../../../../support/temporaryFolder.ts'
import { CriterionPath } from '../../../../../shared/model/ids.ts'
import { Points } from '../../../../../shared/model/points.ts'

async function signedDesk(): Promise<SampleDesk> {
  const sample = await sampleDesk()
  declareNone(sample.desk, 'TI-001', 'TI-002', 'HC-001')
  await exportScores(sample.desk, join(sample.home, 'J01.juryscore'))
  return sample
}

type More = Partial<Omit<PublishedWish, 'desk'>>

async function published({ desk, bundle }: SampleDesk, more: More = {}): Promise<string> {
  const folder = await temporaryFolder()
  await publishReceipt(folder, { desk, office: bundle.office.signing, ...more })
  return folder
}

/** The verdict and what each step says, in their order. */
function told(check: ReceiptCheck): readonly string[] {
  if (check.verdict === 'absent') return ['absent']
  const steps = check.steps.map((step) => (step.outcome === 'fails' ? step.problem : step.outcome))
  return [check.verdict, ...steps]
}

test('a file that was counted as it was signed is found so, by the folder and by the receipt alone', async () => {
  const sample = await signedDesk()
  const folder = await published(sample)
  const [own] = ownRevisions(sample.desk.store)
  const check = await checkReceipt(sample.desk, folder)
  expect(check).toMatchObject({ revision: 1, latest: 1, tracker: own?.tracker, differing: [] })
  expect(check).toMatchObject({ log: { line: 2, lines: 7 } })
  expect(told(check)).toEqual(['counted', 'holds', 'holds', 'holds', 'holds'])
  const receipt = join(folder, 'receipts', `${own?.tracker ?? ''}.json`)
  expect(told(await checkReceipt(sample.desk, receipt))).toEqual([
    'counted',
    'holds',
    'holds',
    'open',
    'holds',
  ])
  const anonymised = await published(sample, { naming: 'anonymised' })
  expect(told(await checkReceipt(sample.desk, anonymised))[0]).toBe('counted')
})

test('an earlier revision that was counted is told from the last one', async () => {
  const sample = await signedDesk()
  const [counted] = ownRevisions(sample.desk.store)
  if (counted === undefined) throw new Error('nothing was signed')
  await exportScores(sample.desk, join(sample.home, 'J01-2.juryscore'))
  const check = await checkReceipt(sample.desk, await published(sample, { counted }))
  expect(check).toMatchObject({ verdict: 'earlier', revision: 1, latest: 2 })
})

test('whatever a cheating office writes is found by the step that it breaks', async () => {
  const sample = await signedDesk()
  const { desk } = sample
  const byMedian = Prize.parse({
    ...desk.prize,
    rule: { ...desk.prize.rule, method: { kind: 'median' } },
  })
  const renamed = Prize.parse({
    ...desk.prize,
    categories: desk.prize.categories.map((category) => ({
      ...category,
      rubric: {
        ...category.rubric,
        overallComment: { required: 'always', minimumLength: 1, maximumLength: 9 },
      },
    })),
  })
  const cases: readonly (readonly [More, readonly string[]])[] = [
    [{ office: makeSigningKey() }, ['fails', 'other-signer', 'open', 'open', 'open']],
    [{ round: 2 }, ['fails', 'other-round', 'holds', 'holds', 'holds']],
    [{ prize: byMedian }, ['fails', 'holds', 'holds', 'holds', 'rule-differs']],
    [{ prize: renamed }, ['fails', 'holds', 'holds', 'holds', 'rubrics-differ']],
    [
      { sheets: (sheets) => sheets.slice(1) },
      ['fails', 'holds', 'holds', 'sheets-differ', 'holds'],
    ],
  ]
  for (const [more, expected] of cases)
    expect(told(await checkReceipt(desk, await published(sample, more)))).toEqual(expected)
})

test('the entries whose sheets are others are named', async () => {
  const sample = await signedDesk()
  const { desk } = sample
  const mark = { criterion: CriterionPath.parse('value'), mark: Points.parse(500) }
  const folder = await published(sample, {
    sheets: (sheets) =>
      sheets.map((sheet) =>
        sheet.entryCode === 'TI-002' ? { ...sheet, state: 'partial', marks: [mark] } : sheet,
      ),
  })
  expect(await checkReceipt(desk, folder)).toMatchObject({ differing: ['TI-002'] })
})

test('a published file that was changed afterwards, or taken away, is found', async () => {
  const sample = await signedDesk()
  const { desk } = sample
  const [own] = ownRevisions(desk.store)
  const names = ['prize.json', 'sheets/A.json', 'publication.jws']
  for (const name of names) {
    const folder = await published(sample)
    const file = join(folder, name)
    const bytes = await readFile(file)
    bytes[20] = (bytes[20] ?? 0) ^ 1
    await writeFile(file, bytes)
    expect((await checkReceipt(desk, folder)).verdict).toBe('fails')
    await rm(file)
    expect((await checkReceipt(desk, folder)).verdict).toBe('fails')
  }
  const folder = await published(sample)
  await rm(join(folder, 'receipts', `${own?.tracker ?? ''}.json`))
  expect(told(await checkReceipt(desk, folder))).toEqual(['absent'])
})

test('the receipt of another juror is not taken for the own one', async () => {
  const [sample, other] = [await signedDesk(), await sampleDesk()]
  declareNone(other.desk, 'TI-001')
  await exportScores(other.desk, join(other.home, 'other.juryscore'))
  const [theirs] = ownRevisions(other.desk.store)
  if (theirs === undefined) throw new Error('nothing was signed')
  const folder = await published(sample, { counted: theirs })
  expect(told(await checkReceipt(sample.desk, folder))).toEqual(['absent'])
  const receipt = join(folder, 'receipts', `${theirs.tracker}.json`)
  expect(told(await checkReceipt(sample.desk, receipt))).toEqual([
    'fails',
    'holds',
    'other-juror',
    'open',
    'open',
  ])
})

test('what is no publication, and a desk that has signed nothing, are refused by name', async () => {
  const sample = await signedDesk()
  const { desk } = await sampleDesk()
  const empty = await temporaryFolder()
  const nothing = join(empty, 'nothing.json')
  await writeFile(nothing, '{}')
  expect([
    await refusal(checkReceipt(sample.desk, empty)),
    await refusal(checkReceipt(sample.desk, nothing)),
    await refusal(checkReceipt(sample.desk, join(empty, 'gone'))),
    await refusal(checkReceipt(desk, await published(sample))),
  ]).toEqual(['NOT_A_RECEIPT', 'NOT_A_RECEIPT', 'FILE_MISSING', 'NOTHING_SIGNED'])
})
