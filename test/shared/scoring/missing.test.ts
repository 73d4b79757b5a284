import { expect, test } from 'vitest'
import { commentLength, missing } from '../../../shared/scoring/missing.ts'
import { exampleRubric } from './exampleRubric.ts'
import { exampleSheet } from './exampleSheet.ts'

const rubric = exampleRubric(
  [
    { id: 'a', comment: ['always', 5] },
    {
      id: 'b',
      comment: ['extremes', 0],
      subcriteria: [
        ['x', 100],
        ['y', 100],
      ],
    },
    { id: 'c', notApplicable: true, comment: ['never', 20] },
  ],
  'subcriterion',
  ['extremes', 3],
)

test('an empty sheet lacks every mark and every comment that is always required', () => {
  expect(missing(rubric, exampleSheet({ state: 'unscored' }))).toEqual([
    { kind: 'mark', path: 'a' },
    { kind: 'mark', path: 'b/x' },
    { kind: 'mark', path: 'b/y' },
    { kind: 'mark', path: 'c' },
    { kind: 'comment', criterionId: 'a', minimumLength: 5 },
  ])
})

test('one mark at an end of the scale asks for the comment of its criterion and of the sheet', () => {
  const marks = { a: 300, 'b/x': 300, 'b/y': 500, c: 'not-applicable' } as const
  expect(missing(rubric, exampleSheet({ marks, comments: { a: 'right' } }))).toEqual([
    { kind: 'comment', criterionId: 'b', minimumLength: 1 },
    { kind: 'overallComment', minimumLength: 3 },
  ])
})

test('the lowest mark is as extreme as the highest, the next ones are not', () => {
  const lackingOf = (mark: number) =>
    missing(
      rubric,
      exampleSheet({
        marks: { a: 300, 'b/x': mark, 'b/y': 300, c: 300 },
        comments: { a: 'right' },
      }),
    ).map(({ kind }) => kind)
  expect([100, 150, 450, 500].map(lackingOf)).toEqual([
    ['comment', 'overallComment'],
    [],
    [],
    ['comment', 'overallComment'],
  ])
})

test('"not applicable" is a mark and no extreme', () => {
  const marks = { a: 300, 'b/x': 300, 'b/y': 350, c: 'not-applicable' } as const
  expect(missing(rubric, exampleSheet({ marks, comments: { a: 'right' } }))).toEqual([])
})

test('outer spaces do not fill a comment', () => {
  const marks = { a: 300, 'b/x': 300, 'b/y': 350, c: 300 }
  expect(missing(rubric, exampleSheet({ marks, comments: { a: '  four   ' } }))).toEqual([
    { kind: 'comment', criterionId: 'a', minimumLength: 5 },
  ])
})

test('an abstained or recused sheet lacks nothing', () => {
  expect(missing(rubric, exampleSheet({ state: 'abstained' }))).toEqual([])
  expect(missing(rubric, exampleSheet({ state: 'recused' }))).toEqual([])
})

test('a comment is counted in characters, not in code units', () => {
  expect(commentLength(' 스마트🙂 ')).toBe(4)
})
