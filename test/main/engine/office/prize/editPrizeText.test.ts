import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { parseDocument, visit } from 'yaml'
import { expect, test } from 'vitest'
import { editPrizeText } from '../../../../../main/engine/office/prize/editPrizeText.ts'
import { parsePrize } from '../../../../../main/engine/office/prizeFolder/readPrize.ts'
import { type CriterionFile, PrizeFile } from '../../../../../shared/format/prizeFile.ts'
import { randomEdit } from './randomEdits.ts'

const texts = {
  blank: textOf('assets/templates/blank/prize.yaml'),
  seoul: textOf('assets/templates/seoul-smart-city-prize/prize.yaml'),
  sample: textOf('assets/sample/prize.yaml'),
}
/** As another hand writes YAML: other indents, aligned notes, blank lines, JSON-like parts. */
const odd = `# top
id:   odd
title:    "Odd prize"      # the name
edition: 2026


round: {number: 1, title: One}   # short
rule:
    # how
    method:    mean
    tieBreaks: [ median,topScores ]


categories:
-   id: one
    title: 'One'


    # the rubric
    rubric:
        scale: {minimum: 1,maximum: 5,step: 1}
        bands:
        -   {from: 1, label: Low}   # low
        -   from: 5
            label: High
        criteria:
        # first
        -   id: a
            title: A     # a
        -   id: b
            title: B
            subcriteria:
            - {id: x, title: X}
# the end
`

test.each(Object.entries({ ...texts, odd }))(
  'whatever is edited in %s, the text says it, and no note is lost but with what was taken out',
  (_name, text) => {
    fc.assert(
      fc.property(fc.array(randomEdit, { minLength: 1, maxLength: 6 }), (edits) => {
        let now = text
        for (const { make, removes } of edits) {
          const wanted = make(fileOf(now))
          const result = editPrizeText(now, wanted)
          if (result.kind === 'refused') {
            expect(result.findings.length).toBeGreaterThan(0)
            continue
          }
          expect(fileOf(result.text)).toEqual(PrizeFile.parse(wanted))
          if (!removes) expect(notesOf(result.text)).toEqual(expect.arrayContaining(notesOf(now)))
          now = result.text
        }
      }),
      { numRuns: 15, endOnFailure: true },
    )
  },
)

test('a change of one figure changes one line', () => {
  const file = fileOf(odd)
  const [category] = file.categories
  if (category === undefined) throw new Error('no category')
  const rubric = { ...category.rubric, scale: { minimum: 0, maximum: 5, step: 1 } }
  const wanted = { ...file, categories: [{ ...category, rubric }] }
  const lines = changedLines(odd, edited(odd, wanted))
  expect(lines).toEqual(['        scale: {minimum: 0, maximum: 5, step: 1}'])
})

test('what a whole rubric shares stays written once, and what a criterion has for itself goes away whole', () => {
  const file = fileOf(texts.blank)
  const scale = { minimum: 0, maximum: 10, step: 1 }
  const own = edited(texts.blank, withFirstCriterion(file, { scale }))
  expect(changedLines(texts.blank, own)).toEqual([
    '          scale: { minimum: 0, maximum: 10, step: 1 }',
  ])
  expect(edited(own, file)).toBe(texts.blank)
})

test('line ends and the mark at the beginning stay', () => {
  const text = `\uFEFF${texts.blank.replaceAll('\n', '\r\n')}`
  const result = edited(text, { ...fileOf(texts.blank), title: 'Another' })
  expect(result).toBe(text.replace('title: My prize', 'title: Another'))
})

test('a place that stands for several is written out before it changes', () => {
  const text = texts.blank
    .replace('scale: {', 'scale: &points {')
    .replace('title: Effect', 'title: Effect\n          scale: *points')
  const file = fileOf(text)
  const [category] = file.categories
  if (category === undefined) throw new Error('no category')
  const scale = { minimum: 0, maximum: 10, step: 1 }
  const rubric = { ...category.rubric, scale }
  const result = edited(text, { ...file, categories: [{ ...category, rubric }] })
  expect(result).not.toContain('*points')
  expect(fileOf(result).categories[0]?.rubric.criteria.at(-1)?.scale).toEqual({
    minimum: 1,
    maximum: 5,
    step: 0.5,
  })
})

test('what the prize could not be built from is refused with its reasons', () => {
  const file = fileOf(texts.blank)
  const scale = { minimum: 1, maximum: 5, step: 3 }
  const result = editPrizeText(texts.blank, withFirstCriterion(file, { scale }))
  expect(result.kind === 'refused' && result.findings.map(({ code }) => code)).toEqual([
    'SCALE_STEPS',
  ])
  expect(editPrizeText(texts.blank, { ...file, title: '' }).kind).toBe('refused')
  expect(editPrizeText('id: [', file).kind).toBe('refused')
})

function withFirstCriterion(file: PrizeFile, change: Partial<CriterionFile>): PrizeFile {
  const [category, ...others] = file.categories
  const [criterion, ...rest] = category?.rubric.criteria ?? []
  if (category === undefined || criterion === undefined) throw new Error('no criterion')
  const criteria = [{ ...criterion, ...change }, ...rest]
  return {
    ...file,
    categories: [{ ...category, rubric: { ...category.rubric, criteria } }, ...others],
  }
}

function textOf(path: string): string {
  return readFileSync(path, 'utf8')
}

function fileOf(text: string): PrizeFile {
  const read = parsePrize(text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'))
  if (read.prize === null) throw new Error(JSON.stringify(read.findings))
  return read.written.file
}

function edited(text: string, wanted: unknown): string {
  const result = editPrizeText(text, wanted)
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.findings))
  return result.text
}

function changedLines(before: string, after: string): readonly string[] {
  const known = new Set(before.split('\n'))
  return after.split('\n').filter((line) => !known.has(line))
}

/** Every line of every note, sorted. */
function notesOf(text: string): string[] {
  const notes: string[] = []
  const document = parseDocument(text)
  const take = (note: string | null | undefined): void => {
    if (note != null) notes.push(...note.split('\n').map((line) => line.trim()))
  }
  take(document.commentBefore)
  take(document.comment)
  visit(document, {
    Node: (_, node) => {
      take(node.commentBefore)
      take(node.comment)
    },
  })
  return notes.filter((line) => line !== '').toSorted()
}
