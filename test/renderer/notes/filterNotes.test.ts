import { expect, test } from 'vitest'
import { everyNote, filteredNotes, type NoteFilter } from '../../../renderer/notes/filterNotes.ts'
import { Annotation } from '../../../shared/model/annotation.ts'
import { DocumentId } from '../../../shared/model/ids.ts'
import { highlight, note } from '../../support/sampleAnnotation.ts'

const documentId = DocumentId.parse('a'.repeat(32))
const other = DocumentId.parse('b'.repeat(32))
const green: Annotation = { ...highlight(1, { documentId, page: 1 }, 'green'), text: '서울 Café' }
const pink = highlight(2, { documentId: other, page: 1 }, 'pink')
const written = Annotation.parse({ ...note(3, 'Ask the caretaker'), place: pink.place })
const all = [green, pink, written]

const shown = (filter: Partial<NoteFilter>) => filteredNotes(all, { ...everyNote, ...filter })

test('without a filter everything is shown', () => {
  expect(shown({})).toEqual(all)
})

test.each([
  ['CAFÉ', [green]],
  ['CAFÉ'.normalize('NFD'), [green]],
  ['caretaker ask', [written]],
  ['households', all],
  ['nothing like it', []],
])('the words “%s” are looked for in quotes and notes', (words, found) => {
  expect(shown({ words })).toEqual(found)
})

test('kinds, colours and documents are told apart', () => {
  expect(shown({ kind: 'highlight' })).toEqual([green, pink])
  expect(shown({ kind: 'note' })).toEqual([written])
  expect(shown({ kind: 'pink' })).toEqual([pink])
  expect(shown({ document: other })).toEqual([pink, written])
  expect(shown({ document: other, kind: 'green' })).toEqual([])
})
