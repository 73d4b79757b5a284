import type { DiscussedDocument } from '../../../../shared/calls/discussedDocument.ts'
import { documentTitle } from '../../../../shared/entries/documentTitle.ts'
import { AppError } from '../../../../shared/errors.ts'
import type { EntryCode } from '../../../../shared/model/ids.ts'
import type { ReadDb } from '../../store/db.ts'
import type { PrizeFolder } from '../prizeFolder/prizeFolder.ts'
import { discussedBuild } from './readDeliberation.ts'

/**
 * The documents of an entry as the bundle had them, each with its file in the prize folder: jurors cite by the ids of
 * the bundle, and the folder knows files by their names alone.
 * @throws AppError NOT_BUILT, UNKNOWN_ENTRY
 */
export function discussedDocuments(
  db: ReadDb,
  folder: PrizeFolder,
  entryCode: EntryCode,
): readonly DiscussedDocument[] {
  const { prize, entries } = discussedBuild(db).contents
  const entry = entries.find(({ code }) => code === entryCode)
  if (entry === undefined) throw new AppError('UNKNOWN_ENTRY', { entry: entryCode })
  const category = prize.categories.find(({ id }) => id === entry.categoryId)
  const required = category?.requiredDocuments ?? []
  const files = [...folder.documents, ...folder.withdrawn.documents]
    .filter((document) => document.entryCode === entryCode)
    .map(({ file, bytes }) => ({ file, bytes, title: documentTitle(file, required) }))
  return entry.documents.map(({ id, title, bytes, readability }) => {
    const named = files.filter((file) => file.title === title)
    const found = named.find((file) => file.bytes === bytes) ?? named[0]
    if (found === undefined) return { id, title, bytes, readability, file: null, isAsRead: false }
    const isAsRead = found.bytes === bytes
    return { id, title, readability, bytes: found.bytes, file: found.file, isAsRead }
  })
}
