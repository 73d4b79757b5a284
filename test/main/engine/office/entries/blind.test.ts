import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { EntryCode } from '../../../../../shared/model/ids.ts'
import { pdfOf } from '../../documents/pdfFixture.ts'
import { testJuror } from '../jurorFixture.ts'
import { buildTestBundle, openTestOffice, quiet, readOffice } from '../officeFixture.ts'
import { soundPrize } from '../prizeFixture.ts'

const person = EntryCode.parse('P-1')
const told = 'letter of Ana Ruiz.pdf'

test('a name in a blind entry’s document is found and made neutral; the bundle then tells nothing of it', async () => {
  const office = await openTestOffice({
    'entries.csv': String(soundPrize['entries.csv']).replace('letter.pdf', told),
    [`documents/P-1/${told}`]: await pdfOf('A letter'),
  })
  const before = await readOffice(office)
  expect(before.findings.filter(({ code }) => code.endsWith('_TELLS'))).toMatchObject([
    { code: 'DOCUMENT_NAME_TELLS', details: { entry: 'P-1', document: told, name: 'Ana Ruiz' } },
  ])
  await office.handlers['office.renameDocument'](
    { entryCode: person, file: told, name: 'letter-2.pdf' },
    quiet,
  )
  expect(await readdir(join(office.folder, 'documents/P-1'))).toContain('letter-2.pdf')
  const slips = await buildTestBundle(office)
  const { contents } = await testJuror(office.bundle, slips[0])
  const entry = contents.entries.find(({ code }) => code === 'P-1')
  expect(entry).toMatchObject({ applicant: '', city: '', country: '' })
  expect(entry?.documents.map(({ title }) => title)).toEqual(['Letter 2'])
  expect(JSON.stringify(entry)).not.toMatch(/Ana|Ruiz|DDD/)
})
