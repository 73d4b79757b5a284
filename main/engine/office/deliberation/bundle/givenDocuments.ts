import { AppError } from '../../../../../shared/errors.ts'
import type { Document, Entry } from '../../../../../shared/model/entry.ts'
import type { OpenBundle } from '../../../bundle/openBundle.ts'
import type { ProgressMeter } from '../../../progressMeter.ts'
import { digestOfDocument } from '../../build/digestOfDocument.ts'
import type { PlannedDocument, PlannedEntry } from '../../build/plan.ts'
import { describeEarlier } from '../../build/withEarlier.ts'
import type { DocumentFile } from '../../prizeFolder/documentFiles.ts'
import type { PrizeFolder } from '../../prizeFolder/prizeFolder.ts'
import type { OfficeStore } from '../../store/officeStore.ts'
import { entryKey } from '../../store/secrets.ts'
import type { GivenContents } from './planGiven.ts'

type Sources = {
  readonly office: OfficeStore
  readonly folder: PrizeFolder
  /** The bundle that was scored; null when it is gone. */
  readonly bundle: OpenBundle | null
  readonly meter: ProgressMeter
}

/**
 * The documents of the entries under the ids that evidence names: as they are sealed in the bundle that was
 * scored, else from the folder, where they must still be the same bytes.
 * @throws AppError DOCUMENT_GONE, CANCELLED
 */
export async function givenDocuments(
  { entries, build }: GivenContents,
  sources: Sources,
): Promise<readonly PlannedEntry[]> {
  const planned: PlannedEntry[] = []
  for (const { entry } of entries) {
    const key = await entryKey(sources.office.store, build.contents.prize, entry.code)
    const documents: PlannedDocument[] = []
    for (const description of entry.documents) {
      documents.push(await planDocument(entry, description, sources))
      sources.meter.advance(1, description.title)
    }
    planned.push({ row: rowOf(entry), key, blind: false, documents })
  }
  return planned
}

async function planDocument(
  { code: entryCode }: Entry,
  description: Document,
  { folder, bundle }: Sources,
): Promise<PlannedDocument> {
  const { id, title, bytes } = description
  const earlier = describeEarlier(description, bundle)
  const place = { id, title, folder: folder.folder, earlier }
  if (earlier.sealed !== null) return { ...place, entryCode, file: '', bytes }
  const file = await sameFile({ entryCode, bytes }, description, folder)
  if (file === null) throw new AppError('DOCUMENT_GONE', { entry: entryCode, document: title })
  return { ...place, ...file }
}

async function sameFile(
  wanted: Pick<DocumentFile, 'entryCode' | 'bytes'>,
  { id, title, sha256 }: Document,
  { folder, documents, passedOver, withdrawn }: PrizeFolder,
): Promise<DocumentFile | null> {
  const alike = [...documents, ...passedOver.documents, ...withdrawn.documents].filter(
    ({ entryCode, bytes }) => entryCode === wanted.entryCode && bytes === wanted.bytes,
  )
  for (const file of alike) {
    const document = { ...file, id, title, folder, earlier: null }
    if ((await digestOfDocument(document, silent)) === sha256) return file
  }
  return null
}

const silent: ProgressMeter = { advance: () => undefined }

/** Nothing of a row is told by a bundle of scores: the entry was described when it was built. */
function rowOf({ code, categoryId, title, applicant, city, country, summary }: Entry): Row {
  const told = { code, categoryId, title, applicant, city, country, summary }
  return { ...told, line: 0, documents: [], topics: [], calibration: false }
}

type Row = PlannedEntry['row']
