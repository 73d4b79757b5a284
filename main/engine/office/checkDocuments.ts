import type { PdfReader } from '../documents/pdfReader.ts'
import type { CallContext, Ports } from '../ports.ts'
import { progressMeter } from '../progressMeter.ts'
import { isChecked, type PdfNotes } from './pdfNotes.ts'
import { documentName, documentPath } from './prizeFolder/documentFiles.ts'
import type { PrizeFolder } from './prizeFolder/prizeFolder.ts'

/** So many readings may be lost when the program ends at once. */
const KEEP_EVERY = 100

/**
 * Opens every PDF of the folder that has not been looked at since it was changed, and remembers what it says.
 * @throws AppError CANCELLED
 */
export async function checkDocuments(
  { folder, documents }: PrizeFolder,
  notes: PdfNotes,
  reader: PdfReader,
  ports: Ports,
  context: CallContext,
): Promise<void> {
  const step = { step: 'checking', total: documents.length, unit: 'documents' } as const
  const meter = progressMeter(step, context, ports.clock)
  let unkept = 0
  try {
    for (const document of documents) {
      const path = documentPath(folder, document)
      if (!isChecked(await notes.noteOf(path))) {
        await notes.read(reader, path, 'traits', context.signal)
        unkept += 1
      }
      meter.advance(1, documentName(document.entryCode, document.file))
      if (unkept < KEEP_EVERY) continue
      await notes.keep(documents)
      unkept = 0
    }
  } finally {
    // Who stops a check goes on from there the next time.
    if (unkept > 0) await notes.keep(documents)
  }
}
