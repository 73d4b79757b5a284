import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type DeliberationView, firstView } from '../../../../../shared/model/deliberationView.ts'
import { CategoryId, EntryCode } from '../../../../../shared/model/ids.ts'
import { pdfOf } from '../../documents/pdfFixture.ts'
import { buildTestBundle, openTestOffice, quiet } from '../officeFixture.ts'

test('how the jury looks at its entries is remembered, and letters stay what they were', async () => {
  const office = await openTestOffice()
  await buildTestBundle(office)
  const asked = () => office.handlers['office.deliberationView']({}, quiet)
  const first = await asked()
  const categoryId = CategoryId.parse('cities')
  const hand = [EntryCode.parse('C-2'), EntryCode.parse('C-1')]
  const view: DeliberationView = {
    ...{ order: 'hand', namesHidden: true, conflictedLeftOut: false, minutes: 12 },
    queues: [{ categoryId, cut: 2, hand }],
  }
  await office.handlers['office.rememberDeliberationView']({ view }, quiet)

  expect(first.view).toEqual(firstView)
  expect(first.letters.toSorted()).toEqual(['J01', 'J02', 'J03'])
  expect(await asked()).toEqual({ view, letters: first.letters })
})

test('a document keeps the id that jurors cite, and says when its file is another or gone', async () => {
  const office = await openTestOffice()
  await buildTestBundle(office)
  const entryCode = EntryCode.parse('C-1')
  const asked = () => office.handlers['office.discussedDocuments']({ entryCode }, quiet)
  const [document] = await asked()
  const file = join(office.folder, 'documents', entryCode, document?.file ?? '')
  await writeFile(file, await pdfOf('Another text than the jurors read, which is much longer.'))
  await office.handlers['office.read']({}, quiet)
  const [changed] = await asked()
  await rm(file)
  await office.handlers['office.read']({}, quiet)
  const [gone] = await asked()

  expect(document).toMatchObject({ isAsRead: true })
  expect(changed).toMatchObject({ id: document?.id, file: document?.file, isAsRead: false })
  expect(gone).toMatchObject({ id: document?.id, file: null, isAsRead: false })
})

test('an office without a bundle has nothing to deliberate about', async () => {
  const { handlers } = await openTestOffice()
  const refused = handlers['office.deliberationView']({}, quiet)
  await expect(refused).rejects.toMatchObject({ code: 'NOT_BUILT' })
})
