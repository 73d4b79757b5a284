import { PDFDocument } from 'pdf-lib'
import type { Setting } from '../page/block.ts'
import { feet } from '../page/feet.ts'
import { pageOf } from '../page/page.ts'
import { headingPagesOf } from './headingPages.ts'
import type { Print } from './printer.ts'

/** A document as it leaves the printer, and the feet to lay over its pages. */
export type Printed = { readonly body: Uint8Array; readonly feet: Uint8Array }

/** Printed twice: the list of contents learns its page numbers from the first printing. */
export async function printDocument(
  text: string,
  setting: Setting,
  print: Print,
): Promise<Printed> {
  const draft = await pageOf(text, setting, [])
  const pages = await headingPagesOf(await print(draft.html), draft.headings)
  const final = await pageOf(text, setting, pages)
  const body = await print(final.html)
  const count = (await PDFDocument.load(body)).getPageCount()
  const hasCover = final.html.includes('<section class="cover')
  return { body, feet: await print(feet(count, hasCover, setting)) }
}
