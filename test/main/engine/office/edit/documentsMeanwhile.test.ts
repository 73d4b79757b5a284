import { join } from 'node:path'
import { rm } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { EntryCode } from '../../../../../shared/model/ids.ts'
import { openTestOffice, quiet, readOffice } from '../officeFixture.ts'

const documentsOf = (office: object): unknown => ('standing' in office ? office.standing : null)

test('what happened to the documents meanwhile is seen when the folder is read, not by an edit of text', async () => {
  const office = await openTestOffice()
  const before = await readOffice(office)
  const codes = [EntryCode.parse('C-1')]
  const entry = before.entries.find(({ code }) => code === 'C-1')
  await rm(join(office.folder, 'documents', 'C-1', entry?.documents[0] ?? ''))
  const edited = await office.handlers['office.changeEntries'](
    { codes, fields: { title: 'Another title' } },
    quiet,
  )
  expect(documentsOf(edited)).toEqual(before.standing)
  const { findings } = await readOffice(office)
  expect(findings.map(({ code }) => code)).toContain('DOCUMENT_MISSING')
})

test('an edit that takes documents away looks at them again', async () => {
  const office = await openTestOffice()
  await office.handlers['office.deleteEntries'](
    { codes: [EntryCode.parse('C-1')], files: true },
    quiet,
  )
  const undone = await office.handlers['office.undoEdit']({}, quiet)
  expect(undone).toEqual(await readOffice(office))
})
