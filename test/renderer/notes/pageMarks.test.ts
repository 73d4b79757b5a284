import { expect, test } from 'vitest'
import { pageMarks } from '../../../renderer/notes/pageMarks.ts'
import { CriterionId, DocumentId } from '../../../shared/model/ids.ts'
import { annotationId, highlight, note } from '../../support/sampleAnnotation.ts'

const documentId = DocumentId.parse('a'.repeat(32))
const other = DocumentId.parse('b'.repeat(32))
const region = { x: 1, y: 2, width: 3, height: 4 }
const cited = { criterionId: CriterionId.parse('value'), documentId, page: 2, quote: '', region }

test('a document shows its own evidence, highlights and notes, and nothing of another', () => {
  const mine = highlight(1, { documentId, page: 3 }, 'green')
  const evidence = [cited, { ...cited, documentId: other }, { ...cited, region: null }]
  const annotations = [mine, highlight(2, { documentId: other, page: 3 }), note(3, 'whole entry')]
  expect(pageMarks(documentId, evidence, annotations)).toEqual([
    { id: null, page: 2, look: 'evidence', regions: [region], written: false },
    {
      id: annotationId(1),
      page: 3,
      look: 'green',
      regions: mine.place?.regions,
      written: false,
    },
  ])
})

test('a highlight with words carries the sign of a note', () => {
  const one = { ...highlight(1, { documentId, page: 3 }), text: 'Check this' }
  expect(pageMarks(documentId, [], [one])).toMatchObject([{ look: 'yellow', written: true }])
})
