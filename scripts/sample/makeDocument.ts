import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { contentFolder } from './contentFolder.ts'
import type { DocumentText, EntryText } from './entryText.ts'
import { adorn } from './finish/adorn.ts'
import { damage } from './finish/damage.ts'
import { press, protect } from './finish/press.ts'
import { scan } from './finish/scan.ts'
import { printDocument } from './print/printDocument.ts'
import type { Print } from './print/printer.ts'
import { typewritten } from './print/typewritten.ts'

/** What opens the one protected document. It stands in the sample's README too. */
const password = 'thirty-below'

/** One PDF of the sample, made of its text in the way the text asks for. */
export async function makeDocument(
  entry: EntryText,
  document: DocumentText,
  print: Print,
): Promise<Uint8Array> {
  const text = await readFile(pathOf(entry, document.source), 'utf8')
  switch (document.make) {
    case 'typewritten':
      return adorn(await typewritten(text), document, null)
    case 'printed':
      return printed(text, entry, document, print)
    case 'scanned':
      return scan(await printed(text, entry, document, print), `${entry.code} ${document.file}`)
    case 'protected':
      return protect(await printed(text, entry, document, print), password)
    case 'damaged':
      return damage(await printed(text, entry, document, print))
  }
}

async function printed(
  text: string,
  entry: EntryText,
  document: DocumentText,
  print: Print,
): Promise<Uint8Array> {
  const setting = { entry, document, language: document.language ?? entry.language }
  const { body, feet } = await printDocument(text, setting, print)
  const attachment =
    document.attach === undefined ? null : await readFile(pathOf(entry, document.attach))
  return press(await adorn(body, document, attachment), feet)
}

function pathOf(entry: EntryText, name: string): string {
  return join(contentFolder, 'entries', entry.code, name)
}
