import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { declare } from '../../../../main/engine/desk/declare.ts'
import { enrolDesk } from '../../../../main/engine/desk/enrol.ts'
import { DOCUMENT_CHUNK_BYTES } from '../../../../main/engine/desk/importDocuments.ts'
import type { OpenDesk } from '../../../../main/engine/desk/openDesk.ts'
import { readDocument } from '../../../../main/engine/desk/readDocument.ts'
import { readingLayout, rememberLayout } from '../../../../main/engine/desk/readingLayout.ts'
import { readingPlaces, rememberPlace } from '../../../../main/engine/desk/readingPlaces.ts'
import { sha256 } from '../../../../main/engine/files/sha256.ts'
import type { Document } from '../../../../shared/model/entry.ts'
import { DocumentId } from '../../../../shared/model/ids.ts'
import { codeOf } from '../../../support/codeOf.ts'
import { quietContext } from '../../../support/contexts.ts'
import { makeBundle } from '../../../support/makeBundle.ts'
import { sampleEntries, sampleJurors } from '../../../support/sampleBundle.ts'
import { declareNone, sampleDesk } from '../../../support/sampleDesk.ts'
import { code } from '../../../support/samplePrize.ts'
import { temporaryFolder } from '../../../support/temporaryFolder.ts'
import { testPorts } from '../../../support/testPorts.ts'

function documentOf(desk: OpenDesk, entry: string, place = 0): Document {
  const document = desk.entries.get(code(entry))?.entry.documents[place]
  if (document === undefined) throw new Error('the sample has documents')
  return document
}

test('a document comes back byte for byte, whole and in ranges', async () => {
  const { desk } = await sampleDesk()
  declareNone(desk, 'TI-001')
  const { id: documentId, bytes, sha256: digest } = documentOf(desk, 'TI-001')
  const whole = Buffer.from(readDocument(desk, { documentId, begin: 0, end: bytes + 99 }))
  expect(sha256(whole).toString('hex')).toBe(digest)
  const range = readDocument(desk, { documentId, begin: 10, end: 200 })
  expect(Buffer.from(range)).toEqual(whole.subarray(10, 200))
  expect(readDocument(desk, { documentId, begin: bytes, end: bytes + 5 })).toHaveLength(0)
})

test('documents open only after the juror declared no conflict of interest', async () => {
  const { desk } = await sampleDesk()
  const range = { begin: 0, end: 10 }
  const read = (entry: string): unknown =>
    readDocument(desk, { documentId: documentOf(desk, entry).id, ...range })
  expect(codeOf(() => read('TI-001'))).toBe('CONFLICT_NOT_DECLARED')
  declare(desk, [{ entryCode: code('TI-001'), declaration: 'conflict', reason: 'mine' }])
  expect(codeOf(() => read('TI-001'))).toBe('CONFLICT_NOT_DECLARED')
  expect(codeOf(() => read('TI-003'))).toBe('UNKNOWN_DOCUMENT')
  expect(codeOf(() => read('HC-002'))).toBe('UNKNOWN_DOCUMENT')
})

test('any range of a large document is read, but never more than 4 MB at once', async () => {
  const bytes = randomBytes(5 * 1024 ** 2 + 17)
  const { desk, documentId } = await deskWithLargeDocument(bytes)
  const chunk = DOCUMENT_CHUNK_BYTES
  for (const [begin, end] of [
    [0, 1],
    [chunk - 1, chunk + 1],
    [chunk, 2 * chunk],
    [chunk * 3 + 5, chunk * 9 - 7],
    [bytes.length - 20, bytes.length + 20],
  ] as const) {
    const range = Buffer.from(readDocument(desk, { documentId, begin, end }))
    expect(range.equals(bytes.subarray(begin, end))).toBe(true)
  }
  expect(() => readDocument(desk, { documentId, begin: 0, end: 1e12 })).toThrow(RangeError)
})

async function deskWithLargeDocument(
  bytes: Uint8Array,
): Promise<{ readonly desk: OpenDesk; readonly documentId: DocumentId }> {
  const home = await temporaryFolder()
  const path = join(home, 'large.jurybox')
  const [first] = await sampleEntries()
  const [juror] = sampleJurors
  if (first === undefined || juror === undefined) throw new Error('the sample has an entry')
  const documents = [{ title: 'large.pdf', bytes, pages: [] }]
  const { entries } = await makeBundle(path, {
    entries: [{ ...first, documents }],
    jurors: [{ ...juror, reads: [first.code], recused: [] }],
  })
  const enrolment = { path, jurorId: juror.id, passphrase: juror.passphrase }
  const desk = await enrolDesk(enrolment, testPorts(home), quietContext())
  onTestFinished(() => {
    desk.close()
  })
  declareNone(desk, first.code)
  return { desk, documentId: entries[0]?.documents[0]?.id ?? DocumentId.parse('') }
}

test('the reading place of each document is remembered over night', async () => {
  const { desk, reopen } = await sampleDesk()
  const documentId = documentOf(desk, 'TI-001').id
  const place = {
    documentId,
    page: 2,
    scale: '1.25',
    rotation: 90,
    down: 431,
    across: -12,
  } as const
  rememberPlace(desk, { ...place, page: 1, scale: 'page-width', rotation: 0 })
  rememberPlace(desk, place)
  expect(readingPlaces(await reopen())).toEqual([place])
})

test('which documents lay side by side is remembered over night', async () => {
  const { desk, reopen } = await sampleDesk()
  expect(readingLayout(desk).beside).toBe(false)
  const documentId = documentOf(desk, 'TI-001').id
  const layout = {
    shown: [documentId],
    beside: true,
    shownBeside: [documentId],
    kept: null,
    synchronised: true,
    swapped: false,
  }
  rememberLayout(desk, layout)
  expect(readingLayout(await reopen())).toEqual(layout)
})

test('no place is remembered in a document that is not the juror’s', async () => {
  const { desk } = await sampleDesk()
  const documentId = documentOf(desk, 'TI-003').id
  expect(
    codeOf(() => {
      rememberPlace(desk, { documentId, page: 1, scale: '1', rotation: 0, down: 0, across: 0 })
    }),
  ).toBe('UNKNOWN_DOCUMENT')
})
