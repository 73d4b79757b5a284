import type { CleanVerdict, DocumentNamed } from '../../../../shared/calls/documentViews.ts'
import { AppError, isAppError } from '../../../../shared/errors.ts'
import type { Ports, CallContext } from '../../ports.ts'
import { progressMeter } from '../../progressMeter.ts'
import { documentName, type DocumentFile } from '../prizeFolder/documentFiles.ts'
import type { PrizeFolder } from '../prizeFolder/prizeFolder.ts'

/** What is done to one document, and what came of it; a failure has a sentence. */
export type Treatment = (document: DocumentFile) => Promise<CleanVerdict>

export type Treated = { readonly verdicts: readonly CleanVerdict[]; readonly stopped: boolean }

/**
 * Does the same to many documents, each with a verdict of its own: one that cannot be treated stops no other.
 * When the call is stopped, what was done stays done.
 */
export async function treatEach(
  folder: PrizeFolder,
  named: readonly DocumentNamed[],
  treat: Treatment,
  ports: Ports,
  context: CallContext,
): Promise<Treated> {
  const verdicts: CleanVerdict[] = []
  try {
    const step = { step: 'cleaning', total: named.length, unit: 'documents' } as const
    const meter = progressMeter(step, context, ports.clock)
    for (const wanted of named) {
      verdicts.push(await verdictOn(folder, wanted, treat))
      meter.advance(1, documentName(wanted.entryCode, wanted.file))
    }
    return { verdicts, stopped: false }
  } catch (error) {
    if (isAppError(error, 'CANCELLED')) return { verdicts, stopped: true }
    throw error
  }
}

async function verdictOn(
  { documents }: PrizeFolder,
  wanted: DocumentNamed,
  treat: Treatment,
): Promise<CleanVerdict> {
  try {
    const document = documents.find(
      ({ entryCode, file }) =>
        entryCode === wanted.entryCode && file.normalize('NFC') === wanted.file.normalize('NFC'),
    )
    if (document === undefined) throw new AppError('UNKNOWN_DOCUMENT', {})
    return await treat(document)
  } catch (error) {
    if (!isAppError(error) || error.code === 'CANCELLED') throw error
    const { entryCode, file } = wanted
    const { code, details } = error
    return { entryCode, file, outcome: 'refused', code, details: { ...details }, removed: null }
  }
}
