import { execFile, execFileSync } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { parse } from 'csv-parse/sync'
import { temporaryFolder } from '../support/temporaryFolder.ts'

const program = 'soffice'

/** Whether LibreOffice is on this machine. */
export const withSpreadsheet = isThere()

function isThere(): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** What LibreOffice reckons: each page of a workbook by its name, as its rows of text. */
export async function reckoned(workbook: Buffer): Promise<ReadonlyMap<string, string[][]>> {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'book.xlsx'), workbook)
  // Comma, quotes, UTF-8, from the first row, values as they are and not as shown, every page.
  const asCsv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1'
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const call = ['--headless', profile, '--convert-to', asCsv, '--outdir', folder]
  await promisify(execFile)(program, [...call, join(folder, 'book.xlsx')])
  const names = (await readdir(folder)).filter((name) => name.endsWith('.csv'))
  const pages = names.map(async (name): Promise<[string, string[][]]> => {
    const text = await readFile(join(folder, name), 'utf8')
    return [name.slice('book-'.length, -'.csv'.length), parse(text, { relax_column_count: true })]
  })
  return new Map(await Promise.all(pages))
}
