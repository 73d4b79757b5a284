import { stat, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { BuildSummary } from '../../../../shared/calls/buildViews.ts'
import { signerWords } from '../../bundle/inspectBundle.ts'
import type { PdfNotes } from '../pdfNotes.ts'
import { documentPath } from '../prizeFolder/documentFiles.ts'
import type { PrizeFolder } from '../prizeFolder/prizeFolder.ts'
import { acceptedWarnings } from '../store/acceptedWarnings.ts'
import { latestBuildOf, type Build } from '../store/builds.ts'
import type { OfficeStore } from '../store/officeStore.ts'

/** Texts, keyrings and what sealing adds, beside the documents themselves. */
const OVERHEAD = 1.02
const KEYRINGS_BYTES = 1024 * 1024

export async function buildSummary(
  folder: PrizeFolder,
  { store, secrets }: OfficeStore,
  notes: PdfNotes,
): Promise<BuildSummary> {
  const bytes = folder.documents.reduce((sum, document) => sum + document.bytes, 0)
  const before = latestBuildOf(store, folder.prize)
  return {
    bytes,
    pages: await pagesIn(folder, notes),
    needed: Math.ceil(bytes * OVERHEAD) + KEYRINGS_BYTES,
    free: await freeBeside(before?.path ?? folder.folder),
    signer: signerWords({ office: secrets.public }),
    before: before === undefined ? null : await describe(before),
    accepted: acceptedWarnings(store),
  }
}

async function pagesIn(folder: PrizeFolder, notes: PdfNotes): Promise<number | null> {
  let pages = 0
  for (const document of folder.documents) {
    const note = await notes.noteOf(documentPath(folder.folder, document))
    if (note === null) return null
    pages += note.pages
  }
  return pages
}

async function freeBeside(path: string): Promise<number | null> {
  const disk = await statfs(dirname(path)).catch(() => null)
  return disk === null ? null : disk.bavail * disk.bsize
}

async function describe({
  file,
  created,
  path,
}: Build): Promise<NonNullable<BuildSummary['before']>> {
  const isThere = await stat(path).then(
    (there) => there.isFile(),
    () => false,
  )
  return { file, created, isThere }
}
