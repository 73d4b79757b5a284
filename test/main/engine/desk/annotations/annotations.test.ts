import { join } from 'node:path'
import { expect, test } from 'vitest'
import { abstain } from '../../../../../main/engine/desk/abstain.ts'
import { keepAnnotation } from '../../../../../main/engine/desk/annotations/keepAnnotation.ts'
import { readAnnotations } from '../../../../../main/engine/desk/annotations/readAnnotations.ts'
import { removeAnnotation } from '../../../../../main/engine/desk/annotations/removeAnnotation.ts'
import { citeEvidence } from '../../../../../main/engine/desk/citeEvidence.ts'
import { declare } from '../../../../../main/engine/desk/declare.ts'
import { exportScores } from '../../../../../main/engine/desk/exportScores.ts'
import type { OpenDesk } from '../../../../../main/engine/desk/openDesk.ts'
import { readDesk } from '../../../../../main/engine/desk/readDesk.ts'
import { CriterionId, type DocumentId } from '../../../../../shared/model/ids.ts'
import { codeOf } from '../../../../support/codeOf.ts'
import { annotationId, highlight, note } from '../../../../support/sampleAnnotation.ts'
import { declareNone, sampleDesk } from '../../../../support/sampleDesk.ts'
import { code } from '../../../../support/samplePrize.ts'
import { signedPayload } from '../../../../support/signedPayload.ts'

const entryCode = code('TI-001')

function documentOf(desk: OpenDesk, entry = 'TI-001'): DocumentId {
  const document = desk.entries.get(code(entry))?.entry.documents[0]
  if (document === undefined) throw new Error('the sample has documents')
  return document.id
}

test('highlights and notes are there on the next day, in the order of the document', async () => {
  const { desk, reopen } = await sampleDesk()
  declareNone(desk, 'TI-001')
  const documentId = documentOf(desk)
  const lower = highlight(1, { documentId, page: 1, top: 20_000 })
  const second = highlight(2, { documentId, page: 2 }, 'purple')
  const upper = highlight(3, { documentId, page: 1, top: 70_000 }, 'green')
  const whole = note(4, 'Compare with HC-001.')
  for (const one of [lower, second, upper, whole]) keepAnnotation(desk, one)
  expect(readAnnotations(await reopen(), entryCode)).toEqual([whole, upper, lower, second])
})

test('an annotation kept again replaces what it was', async () => {
  const { desk } = await sampleDesk()
  declareNone(desk, 'TI-001')
  const first = highlight(1, { documentId: documentOf(desk), page: 1 })
  keepAnnotation(desk, first)
  const later = { ...first, text: 'Strong', changed: first.created }
  keepAnnotation(desk, later)
  keepAnnotation(desk, later)
  expect(readAnnotations(desk, entryCode)).toEqual([later])
})

test('a removed annotation is gone, and comes back as it was when it is kept again', async () => {
  const { desk } = await sampleDesk()
  declareNone(desk, 'TI-001')
  const one = highlight(1, { documentId: documentOf(desk), page: 2 })
  keepAnnotation(desk, one)
  removeAnnotation(desk, entryCode, one.id)
  expect(readAnnotations(desk, entryCode)).toEqual([])
  removeAnnotation(desk, entryCode, one.id)
  keepAnnotation(desk, one)
  expect(readAnnotations(desk, entryCode)).toEqual([one])
})

test('nothing is told or taken of an undeclared, a recused or a stranger’s entry', async () => {
  const { desk } = await sampleDesk()
  const refused = (entry: string): (string | null)[] => [
    codeOf(() => readAnnotations(desk, code(entry))),
    codeOf(() => {
      keepAnnotation(desk, { ...note(1, 'mine'), entryCode: code(entry) })
    }),
    codeOf(() => {
      removeAnnotation(desk, code(entry), annotationId(1))
    }),
  ]
  expect(refused('TI-001')).toEqual(Array(3).fill('CONFLICT_NOT_DECLARED'))
  declareNone(desk, 'TI-001')
  keepAnnotation(desk, note(1, 'mine'))
  declare(desk, [{ entryCode, declaration: 'conflict', reason: 'my city' }])
  expect(refused('TI-001')).toEqual(Array(3).fill('CONFLICT_NOT_DECLARED'))
  expect(refused('TI-003')).toEqual(Array(3).fill('NOT_ASSIGNED'))
  declareNone(desk, 'TI-001')
  expect(readAnnotations(desk, entryCode)).toHaveLength(1)
})

test('a juror who abstains keeps the notes', async () => {
  const { desk } = await sampleDesk()
  declareNone(desk, 'TI-001')
  keepAnnotation(desk, note(1, 'Not my field.'))
  abstain(desk, { entryCode, reason: 'not my field' })
  expect(readAnnotations(desk, entryCode)).toHaveLength(1)
})

test('an annotation is on a page of the entry’s own documents', async () => {
  const { desk } = await sampleDesk()
  declareNone(desk, 'TI-001', 'TI-002')
  const keep = (documentId: DocumentId, page: number): string | null =>
    codeOf(() => {
      keepAnnotation(desk, highlight(1, { documentId, page }))
    })
  expect(keep(documentOf(desk, 'TI-002'), 1)).toBe('UNKNOWN_DOCUMENT')
  expect(keep(documentOf(desk), 999)).toBe('UNKNOWN_DOCUMENT')
})

test('evidence is in the score file and nothing private is', async () => {
  const { desk, home, bundle } = await sampleDesk()
  declareNone(desk, 'TI-001')
  const documentId = documentOf(desk)
  keepAnnotation(desk, note(1, 'canary-note'))
  keepAnnotation(desk, { ...highlight(2, { documentId, page: 1 }), text: 'canary-text' })
  expect(readDesk(desk).unexported).toBe(false)
  const cited = {
    criterionId: CriterionId.parse('value'),
    documentId,
    page: 2,
    quote: 'canary-evidence',
    region: { x: 1, y: 2, width: 3, height: 4 },
  }
  citeEvidence(desk, { entryCode, evidence: [cited, { ...cited, region: null }] })
  const path = join(home, 'J01.juryscore')
  await exportScores(desk, path)
  const { text, scores } = await signedPayload(path, bundle.office.age.identity)
  const sheet = scores.sheets.find((one) => one.entryCode === entryCode)
  expect(sheet?.evidence).toEqual([cited, { ...cited, region: null }])
  for (const word of ['canary-note', 'canary-text', 'annotation', 'highlight', '1,240 households'])
    expect(text).not.toContain(word)
})
