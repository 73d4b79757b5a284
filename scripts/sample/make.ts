import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectFolder } from '../project.ts'
import { say } from '../say.ts'
import { contentFolder } from './contentFolder.ts'
import { type EntryText, readEntries } from './entryText.ts'
import { demandFonts } from './fonts.ts'
import { makeDocument } from './makeDocument.ts'
import { type Print, withPrinter } from './print/printer.ts'
import { writeTables } from './writeTables.ts'

/*
 * Makes assets/sample from the texts in content/: `node scripts/sample/make.ts`. With codes of
 * entries behind it, only their documents are made again; with `tables`, none.
 */

const folder = join(projectFolder, 'assets/sample')
const wanted = process.argv.slice(2)
const entries = await readEntries()

await writeTables(folder, entries)
await copyFile(join(contentFolder, 'README.md'), join(folder, 'README.md'))
if (!wanted.includes('tables')) {
  await demandFonts()
  await withPrinter(async (print) => {
    for (const entry of entries) if (isWanted(entry)) await makeDocuments(entry, print)
  })
}

function isWanted({ code }: EntryText): boolean {
  return wanted.length === 0 || wanted.includes(code)
}

async function makeDocuments(entry: EntryText, print: Print): Promise<void> {
  const place = join(folder, 'documents', entry.code)
  await mkdir(place, { recursive: true })
  for (const document of entry.documents) {
    const pdf = await makeDocument(entry, document, print)
    await writeFile(join(place, document.file), pdf)
    say(`${entry.code}/${document.file}  ${Math.ceil(pdf.length / 1024)} KB`)
  }
}
