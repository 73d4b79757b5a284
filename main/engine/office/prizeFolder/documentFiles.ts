import { lstat, readdir, stat, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { finding, type KnownFinding } from '../../../../shared/findings.ts'
import type { EntryCode } from '../../../../shared/model/ids.ts'
import { textOrder } from '../../../../shared/scoring/textOrder.ts'
import { MAX_DOCUMENT_BYTES } from '../../bundle/limits.ts'
import { openInside } from '../../files/openInside.ts'
import { errnoOf } from '../../files/errnoOf.ts'
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
): Promise<DocumentFiles> {
  const report = makeReport(ENTRIES_FILE)
  const disk = await documentsOnDisk(folder)
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
  disk: Disk,
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
  disk: Disk,
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

/** What lies below documents/; each folder is read once. */
type Disk = {
  /** Files that lie in no entry's folder. */
  readonly loose: readonly string[]
  readonly folders: readonly string[]
  readonly namesOf: (code: string) => Promise<readonly string[]>
}

async function documentsOnDisk(folder: string): Promise<Disk> {
  const { files: loose, folders } = await contentOf(folder, DOCUMENTS_FOLDER)
  const spelt = new Set(folders.map((name) => name.toLowerCase()))
  const read = new Map<string, Promise<readonly string[]>>()
  const namesOf = (code: string): Promise<readonly string[]> => {
    // The disk decides whether a folder in other letters is the same.
    if (!spelt.has(code.toLowerCase())) return Promise.resolve([])
    const names =
      read.get(code) ?? contentOf(folder, DOCUMENTS_FOLDER, code).then(({ files }) => files)
    read.set(code, names)
    return names
  }
  return { loose, folders, namesOf }
}

type Content = { readonly files: readonly string[]; readonly folders: readonly string[] }

/** Names of the regular files in a folder below another, and of its folders; hidden ones and links are passed over. */
async function contentOf(folder: string, ...path: readonly string[]): Promise<Content> {
  if (await isLinked(folder, ...path)) return { files: [], folders: [] }
  try {
    const all = await readdir(join(folder, ...path), { withFileTypes: true })
    const seen = all.filter(({ name }) => !isHidden(name)).toSorted(byName)
    return {
      files: seen.filter((entry) => entry.isFile()).map(({ name }) => name),
      folders: seen.filter((entry) => entry.isDirectory()).map(({ name }) => name),
    }
  } catch (error) {
    if (errnoOf(error) === 'ENOENT' || errnoOf(error) === 'ENOTDIR') {
      return { files: [], folders: [] }
    }
    throw error
  }
}

function isHidden(name: string): boolean {
  return name.startsWith('.') || name === 'Thumbs.db' || name === 'desktop.ini'
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return textOrder(a.name, b.name)
}

/** Whether the last of these names below the folder, or one on the way to it, is a symbolic link. */
async function isLinked(folder: string, ...path: readonly string[]): Promise<boolean> {
  for (const [place] of path.entries()) {
    const there = await lstat(join(folder, ...path.slice(0, place + 1))).catch(() => null)
    if (there?.isSymbolicLink() === true) return true
  }
  return false
}
