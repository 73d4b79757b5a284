import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  createFolderEdits,
  type FolderEdits,
  type TextChange,
} from '../../../../../main/engine/office/edit/folderEdits.ts'
import type { FileText } from '../../../../../main/engine/office/edit/textFile.ts'
import { readAudit } from '../../../../../main/engine/office/store/audit.ts'
import { openOfficeStore } from '../../../../../main/engine/office/store/officeStore.ts'
import { refusal } from '../../../../support/refusal.ts'
import { temporaryFolder } from '../../../../support/temporaryFolder.ts'
import { officePassphrase, openTestOffice, quiet, readOffice } from '../officeFixture.ts'

const marked = '\uFEFFid;name\r\nJ01;Ada\r\n'

type Scene = {
  readonly folder: string
  readonly edits: FolderEdits
  readonly text: (file: string) => Promise<string>
}

async function scene(): Promise<Scene> {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'jurors.csv'), marked)
  const text = (file: string): Promise<string> => readFile(join(folder, file), 'utf8')
  return { folder, edits: createFolderEdits(folder), text }
}

function becomes(file: string, after: FileText): TextChange {
  return { file, change: () => after }
}

test('an edit of several files is one step, taken back and made again byte for byte', async () => {
  const { folder, edits, text } = await scene()
  await edits.edit('cardSet', [becomes('jurors.csv', 'id\n'), becomes('new/notes.csv', 'x\n')])
  expect([await text('jurors.csv'), await text('new/notes.csv')]).toEqual(['id\n', 'x\n'])
  expect(edits.history()).toEqual({ undo: 'cardSet', redo: null })

  await edits.move('undo')
  expect(await text('jurors.csv')).toBe(marked)
  expect(await readdir(join(folder, 'new'))).toEqual([])
  expect(edits.history()).toEqual({ undo: null, redo: 'cardSet' })

  await edits.move('redo')
  expect([await text('jurors.csv'), await text('new/notes.csv')]).toEqual(['id\n', 'x\n'])
})

test('an edit that changes nothing is no step', async () => {
  const { edits } = await scene()
  expect(await edits.edit('cardSet', [becomes('jurors.csv', marked)])).toBeNull()
  expect(edits.history().undo).toBeNull()
  expect(await edits.move('undo')).toBeNull()
})

test('after something new nothing can be made again', async () => {
  const { edits } = await scene()
  await edits.edit('cardSet', [becomes('jurors.csv', 'a')])
  await edits.move('undo')
  await edits.edit('assigned', [becomes('jurors.csv', 'b')])
  expect(edits.history()).toEqual({ undo: 'assigned', redo: null })
})

test('what another program changed since is not overwritten, and the step stays', async () => {
  const { folder, edits, text } = await scene()
  await edits.edit('cardSet', [becomes('a.csv', '1'), becomes('jurors.csv', '2')])
  await writeFile(join(folder, 'jurors.csv'), 'by hand')
  expect(await refusal(edits.move('undo'))).toBe('TEXT_CHANGED')
  expect([await text('a.csv'), await text('jurors.csv')]).toEqual(['1', 'by hand'])
  expect(edits.history().undo).toBe('cardSet')
})

test('a file that is no UTF-8 is refused and left', async () => {
  const { folder, edits } = await scene()
  const latin = Buffer.from([0x41, 0xe9, 0x0a])
  await writeFile(join(folder, 'jurors.csv'), latin)
  const attempt = edits.edit('cardSet', [becomes('a.csv', '1'), becomes('jurors.csv', '2')])
  expect(await refusal(attempt)).toBe('TEXT_NOT_UTF8')
  expect(await readFile(join(folder, 'jurors.csv'))).toEqual(latin)
  expect(await readdir(folder)).toEqual(['jurors.csv'])
})

test('when one file cannot be written the others are as before', async () => {
  const { folder, edits, text } = await scene()
  // The second makes a file of what the third needs as a folder.
  const changes = [becomes('jurors.csv', '1'), becomes('new', '2'), becomes('new/a.csv', '3')]
  expect(await refusal(edits.edit('cardSet', changes))).toBe('FILE_EXISTS')
  expect([await text('jurors.csv'), await readdir(folder)]).toEqual([marked, ['jurors.csv']])
  expect(edits.history().undo).toBeNull()
})

test('in an open office an edit is in the view and in the log, and so is taking it back', async () => {
  const office = await openTestOffice()
  const before = await readFile(join(office.folder, 'jurors.csv'), 'utf8')
  await office.handlers['office.assign']({ perEntry: 1, seed: 1 }, quiet)
  expect((await readOffice(office)).edits).toEqual({ undo: 'assigned', redo: null })
  const undone = await office.handlers['office.undoEdit']({}, quiet)
  expect(undone.edits).toEqual({ undo: null, redo: 'assigned' })
  expect(await readFile(join(office.folder, 'jurors.csv'), 'utf8')).toBe(before)

  await office.handlers['office.close']({}, quiet)
  const { store } = await openOfficeStore(office.folder, officePassphrase, office.ports)
  const lines = readAudit(store).filter(({ act }) => act === 'folder-edited')
  store.close()
  expect(lines.map(({ details }) => [details['edit'], details['way'], details['file']])).toEqual([
    ['assigned', 'done', 'assignments.csv'],
    ['assigned', 'undone', 'assignments.csv'],
  ])
})
