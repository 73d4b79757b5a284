import type { FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { finding, type KnownFinding } from '../../../../shared/findings.ts'
import type { EntryCode } from '../../../../shared/model/ids.ts'
import { MAX_DOCUMENT_BYTES } from '../../bundle/limits.ts'
import { openInside } from '../../files/openInside.ts'
import { DOCUMENTS_FOLDER, type DocumentDisk, isLinked } from './documentDisk.ts'
import { ENTRIES_FILE, type EntryRow } from './readEntries.ts'
import { makeReport, type Report } from './report.ts'

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

type Named = Pick<EntryRow, 'line' | 'code' | 'documents'>

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

/**
 * Opens a document for reading; no link on the way to it is followed.
 * @throws AppError FILE_MISSING, NO_PERMISSION, FILE_UNREADABLE
 */
export async function openDocument(
  folder: string,
  { entryCode, file }: Omit<DocumentFile, 'bytes'>,
): Promise<FileHandle> {
  return openInside(folder, [DOCUMENTS_FOLDER, entryCode, file])
}

/** Finds the documents that entries.csv names, and the files that it does not. */
export async function findDocuments(
  folder: string,
  entries: readonly Named[],
  disk: DocumentDisk,
): Promise<DocumentFiles> {
  const report = makeReport(ENTRIES_FILE)
  const files = await inOrder(entries, (entry) => entryDocuments(folder, disk, entry, report))
  const findings = [...report.findings, ...(await unnamedFiles(disk, files))]
  return { files, findings }
}

/** Many small questions at a time, since each waits for the disk; the answers in the order of the questions. */
async function inOrder<Q, A>(
  questions: readonly Q[],
  ask: (question: Q) => Promise<readonly A[]>,
): Promise<readonly A[]> {
  const answers: A[] = []
  for (let at = 0; at < questions.length; at += AT_A_TIME) {
    const some = await Promise.all(questions.slice(at, at + AT_A_TIME).map(ask))
    answers.push(...some.flat())
  }
  return answers
}

const AT_A_TIME = 64

async function entryDocuments(
  folder: string,
  disk: DocumentDisk,
  { line, code, documents }: Named,
  report: Report,
): Promise<readonly DocumentFile[]> {
  if (documents.length === 0) report.warning(line, 'ENTRY_WITHOUT_DOCUMENTS', { entry: code })
  const there = await disk.namesOf(code)
  const found: DocumentFile[] = []
  for (const document of documents) {
    const file = there.find((name) => sameName(name, document))
    if (!isPlainName(document)) report.error(line, 'DOCUMENT_NAME_WRONG', { entry: code, document })
    else if (file === undefined) {
      const linked = await isLinked(folder, DOCUMENTS_FOLDER, code, document)
      report.error(line, linked ? 'DOCUMENT_LINKED' : 'DOCUMENT_MISSING', { entry: code, document })
    } else if (found.some((other) => other.file === file)) {
      report.error(line, 'DOCUMENT_TWICE', { entry: code, document })
    } else {
      const size = await disk.bytesOf(code, file)
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
  disk: DocumentDisk,
  files: readonly DocumentFile[],
): Promise<readonly KnownFinding[]> {
  const named = new Set(files.map(({ entryCode, file }) => documentName(entryCode, file)))
  const inFolders = await inOrder(disk.folders, async (code) =>
    (await disk.namesOf(code)).map((file) => documentName(code, file)),
  )
  return [...disk.loose.map((file) => `${DOCUMENTS_FOLDER}/${file}`), ...inFolders]
    .filter((document) => !named.has(document))
    .map((document) =>
      finding('warning', { file: document, line: null }, 'DOCUMENT_UNNAMED', { document }),
    )
}
