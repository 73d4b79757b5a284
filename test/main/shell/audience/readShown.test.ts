import { expect, test } from 'vitest'
import { readShown, type ReadDocument } from '../../../../main/shell/audience/readShown.ts'
import { AudienceScene } from '../../../../shared/calls/audienceScene.ts'

const entry = {
  code: 'T-1',
  title: 'Heron',
  applicant: '',
  city: '',
  country: '',
  category: 'Test',
}
const place = { page: 1, down: 0, across: 0, scale: 'page-width', rotation: 0 }
const shown = AudienceScene.parse({
  kind: 'document',
  entry,
  document: { entryCode: 'T-1', file: 'a.pdf', length: 10, password: null, place, width: 800 },
})
const title = AudienceScene.parse({ kind: 'entry', entry })
const wanted = { entryCode: 'T-1', file: 'a.pdf', begin: 0, end: 4 }

/** An engine that gives the bytes of any document, and remembers for which it was asked. */
function engine(): { readonly read: ReadDocument; readonly asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    read: ({ entryCode, file }) => {
      asked.push(`${entryCode}/${file}`)
      return Promise.resolve({ ok: true, value: new Uint8Array([1, 2, 3, 4]) })
    },
  }
}

test('the document that is shown can be read', async () => {
  const { read } = engine()
  expect(await readShown(() => shown, read, wanted)).toEqual(new Uint8Array([1, 2, 3, 4]))
})

test.each([
  ['another document of the entry', shown, { ...wanted, file: 'b.pdf' }],
  ['a document of another entry', shown, { ...wanted, entryCode: 'T-2' }],
  ['a path', shown, { ...wanted, file: '../T-2/a.pdf' }],
  ['a range that is none', shown, { ...wanted, begin: -1 }],
  ['a question that says more', shown, { ...wanted, folder: '/etc' }],
  ['no question', shown, null],
  ['a document while its entry’s title is shown', title, wanted],
  ['a document while nothing is shown', null, wanted],
])('%s is refused without a question to the engine', async (_what, scene, asking) => {
  const { read, asked } = engine()
  await expect(readShown(() => scene, read, asking)).rejects.toThrow()
  expect(asked).toEqual([])
})

test('bytes that come when the document is not shown any more go nowhere', async () => {
  let scene: AudienceScene | null = shown
  const read: ReadDocument = () => {
    scene = null
    return Promise.resolve({ ok: true, value: new Uint8Array([1]) })
  }
  await expect(readShown(() => scene, read, wanted)).rejects.toThrow('cannot be read')
})

test('what the engine refuses is refused', async () => {
  const read: ReadDocument = () =>
    Promise.resolve({ ok: false, error: { code: 'UNKNOWN_DOCUMENT', details: {} } })
  await expect(readShown(() => shown, read, wanted)).rejects.toThrow('cannot be read')
})
