import type { PdfReader } from '../documents/pdfReader.ts'
import type { CallContext, Ports } from '../ports.ts'
import { progressMeter } from '../progressMeter.ts'
import type { PdfNotes } from './pdfNotes.ts'
import { documentName, documentPath } from './prizeFolder/documentFiles.ts'
import type { PrizeFolder } from './prizeFolder/prizeFolder.ts'

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
  for (const document of documents) {
    const path = documentPath(folder, document)
    const known = await notes.noteOf(path)
    const looked = known !== null && (known.traits !== null || known.problem !== null)
    if (!looked) await notes.read(reader, path, 'traits', context.signal)
    meter.advance(1, documentName(document.entryCode, document.file))
  }
}
