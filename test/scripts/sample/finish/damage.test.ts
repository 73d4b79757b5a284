import { PDFDocument } from 'pdf-lib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { damage } from '../../../../scripts/sample/finish/damage.ts'

test('a damaged document begins like a PDF and opens nowhere', async () => {
  const pdf = await PDFDocument.create()
  for (let page = 0; page < 20; page += 1) pdf.addPage()
  const damaged = damage(await pdf.save({ useObjectStreams: false }))
  expect(Buffer.from(damaged.subarray(0, 5)).toString()).toBe('%PDF-')
  const task = getDocument({ data: Uint8Array.from(damaged), verbosity: 0 })
  await expect(task.promise).rejects.toThrow('Invalid PDF structure.')
  await task.destroy()
})
