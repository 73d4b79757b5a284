import type { Input } from '../../../shared/calls/calls.ts'
import { AppError } from '../../../shared/errors.ts'
import { asFileError } from '../files/fileErrors.ts'
import { openDocument, type DocumentFile } from './prizeFolder/documentFiles.ts'
import type { PrizeFolder } from './prizeFolder/prizeFolder.ts'

/** A document never crosses to the window in one piece. */
const MAX_RANGE_BYTES = 4 * 1024 ** 2

/** @throws AppError UNKNOWN_ENTRY, UNKNOWN_DOCUMENT */
export function documentSize(folder: PrizeFolder, wanted: Input<'office.documentSize'>): number {
  return documentOf(folder, wanted).bytes
}

/**
 * The bytes of a document from `begin` up to, not including, `end`; fewer where the document ends. Only what
 * entries.csv names can be read, whatever name is asked for, and no link is followed.
 * @throws AppError UNKNOWN_ENTRY, UNKNOWN_DOCUMENT, FILE_MISSING, NO_PERMISSION, FILE_UNREADABLE
 */
export async function readDocument(
  folder: PrizeFolder,
  { begin, end, ...wanted }: Input<'office.readDocument'>,
): Promise<Uint8Array<ArrayBuffer>> {
  const document = documentOf(folder, wanted)
  const length = Math.max(0, Math.min(end, document.bytes) - begin)
  if (length > MAX_RANGE_BYTES) throw new RangeError('a document is read in ranges of up to 4 MB')
  try {
    const handle = await openDocument(folder.folder, document)
    try {
      const { buffer, bytesRead } = await handle.read(new Uint8Array(length), 0, length, begin)
      return buffer.slice(0, bytesRead)
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw asFileError(error, document.file)
  }
}

function documentOf(
  { entries, documents, withdrawn }: PrizeFolder,
  { entryCode, file }: Pick<DocumentFile, 'entryCode' | 'file'>,
): DocumentFile {
  const known = [...entries, ...withdrawn.entries]
  if (!known.some(({ code }) => code === entryCode)) {
    throw new AppError('UNKNOWN_ENTRY', { entry: entryCode })
  }
  const sameName = (name: string): boolean => name.normalize('NFC') === file.normalize('NFC')
  const all = [...documents, ...withdrawn.documents]
  const found = all.find((each) => each.entryCode === entryCode && sameName(each.file))
  return found ?? unknownDocument()
}

function unknownDocument(): never {
  throw new AppError('UNKNOWN_DOCUMENT', {})
}
