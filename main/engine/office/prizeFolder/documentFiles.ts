import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { finding, type KnownFinding } from '../../../../shared/findings.ts'
import type { EntryCode } from '../../../../shared/model/ids.ts'
import { MAX_DOCUMENT_BYTES } from '../../bundle/limits.ts'
import { errnoOf } from './errnoOf.ts'
import { ENTRIES_FILE, type EntryRow } from './readEntries.ts'
import { makeReport, type Report } from './report.ts'

export const DOCUMENTS_FOLDER = 'documents'

/** A PDF of an entry that is there: `file` is its name on the disk, below documents/CODE. */
export type DocumentFile = {
  readonly entryCode: EntryCode
  readonly file: string
  readonly bytes: number
}

export type DocumentFiles = {
  readonly files: readonly DocumentFile[]
  readonly findings: readonly KnownFinding[]
}

/** Where a document lies in the prize folder, with `/`, as findings name it. */
export function documentName(entryCode: string, file: string): string {
  return `${DOCUMENTS_FOLDER}/${entryCode}/${file}`
}

export function documentPath(
  folder: string,
  { entryCode, file }: Omit<DocumentFile, 'bytes'>,
): string {
  return join(folder, DOCUMENTS_FOLDER, entryCode, file)
}

/** Finds the documents that entries.csv names, and the files that it does not. */
export async function findDocuments(
  folder: string,
  entries: readonly EntryRow[],
): Promise<DocumentFiles> {
  const report = makeReport(ENTRIES_FILE)
  const files: DocumentFile[] = []
  for (const entry of entries) files.push(...(await entryDocuments(folder, entry, report)))
  const findings = [...report.findings, ...(await unnamedFiles(folder, files))]
  return { files, findings }
}

async function entryDocuments(
  folder: string,
  entry: EntryRow,
  report: Report,
): Promise<readonly DocumentFile[]> {
  const { line, code } = entry
  if (entry.documents.length === 0) report.warning(line, 'ENTRY_WITHOUT_DOCUMENTS', { entry: code })
  const there = await namesIn(join(folder, DOCUMENTS_FOLDER, code))
  const found: DocumentFile[] = []
  for (const document of entry.documents) {
    const file = there.find((name) => sameName(name, document))
    if (!isPlainName(document)) report.error(line, 'DOCUMENT_NAME_WRONG', { entry: code, document })
    else if (file === undefined) report.error(line, 'DOCUMENT_MISSING', { entry: code, document })
    else if (found.some((other) => other.file === file)) {
      report.error(line, 'DOCUMENT_TWICE', { entry: code, document })
    } else {
      const { size } = await stat(documentPath(folder, { entryCode: code, file }))
      const details = { entry: code, document, limit: '500 MB' }
      if (size > MAX_DOCUMENT_BYTES) report.error(line, 'DOCUMENT_TOO_LARGE', details)
      else found.push({ entryCode: code, file, bytes: size })
    }
  }
  return found
}

/** A file name and nothing else: it never leads out of the entry's own folder. */
function isPlainName(name: string): boolean {
  return !/[/\\:\0]/.test(name) && !/^\.+$/.test(name) && name.length <= 255
}

/** One system stores é as one letter, another as two. */
function sameName(a: string, b: string): boolean {
  return a.normalize('NFC') === b.normalize('NFC')
}

async function unnamedFiles(
  folder: string,
  files: readonly DocumentFile[],
): Promise<readonly KnownFinding[]> {
  const named = new Set(files.map(({ entryCode, file }) => documentName(entryCode, file)))
  const there = await documentNames(join(folder, DOCUMENTS_FOLDER))
  return there
    .filter((document) => !named.has(document))
    .map((document) =>
      finding('warning', { file: document, line: null }, 'DOCUMENT_UNNAMED', { document }),
    )
}

async function documentNames(documents: string): Promise<readonly string[]> {
  const loose = (await namesIn(documents)).map((file) => `${DOCUMENTS_FOLDER}/${file}`)
  const inFolders: string[] = []
  for (const code of await namesIn(documents, 'folders')) {
    const files = await namesIn(join(documents, code))
    inFolders.push(...files.map((file) => documentName(code, file)))
  }
  return [...loose, ...inFolders]
}

/** Names of the regular files in a folder, or of its folders; hidden ones and links are passed over. */
async function namesIn(
  folder: string,
  what: 'files' | 'folders' = 'files',
): Promise<readonly string[]> {
  try {
    const names = await readdir(folder, { withFileTypes: true })
    return names
      .filter((name) => (what === 'files' ? name.isFile() : name.isDirectory()))
      .map(({ name }) => name)
      .filter((name) => !name.startsWith('.') && name !== 'Thumbs.db' && name !== 'desktop.ini')
      .toSorted()
  } catch (error) {
    if (errnoOf(error) === 'ENOENT' || errnoOf(error) === 'ENOTDIR') return []
    throw error
  }
}
