import { withCorpora } from './corpora.ts'
import { isInstalled } from './isInstalled.ts'
import { missingForR } from './r/findR.ts'
import { withSpreadsheet } from './spreadsheet.ts'

/** Once before the run: a skipped test says nothing, and silence would look like success. */
export function setup(): void {
  if (!withCorpora) {
    say('JURYBOX_CORPORA names no folder: only what needs no public test files is run.')
  }
  if (missingForR !== null) say(missingForR)
  for (const program of ['qpdf', 'pdfinfo', 'pdftoppm']) {
    if (!isInstalled(program)) say(`${program} is not installed: it does not look at clean copies.`)
  }
  if (!withSpreadsheet) say('LibreOffice is not installed: nobody reckons the workbook again.')
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`)
}
