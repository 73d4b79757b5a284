import type { DocumentId } from '../../shared/model/ids.ts'
import type { Criterion } from '../../shared/model/rubric.ts'
import type { Evidence } from '../../shared/model/sheet.ts'
import type { Words } from '../messages/useWords.ts'
import type { ReaderSelection } from '../reader/readerDocument.ts'
import { codeOf, type EntryView } from '../state/entryView.ts'
import { useSaving } from '../state/saving.ts'
import { useToasts } from '../state/toasts.ts'

/** Cites what is selected for a criterion. */
export function cited(
  view: EntryView,
  selection: ReaderSelection,
  criterion: Criterion,
  words: Words,
): void {
  const { page, quote, region, extent } = selection
  const one: Evidence = {
    criterionId: criterion.id,
    // The reader names documents by the ids that the entry gave it.
    documentId: selection.documentId as DocumentId,
    page,
    quote,
    // A page as a whole has no region of its own.
    region: extent === 'page' ? null : region,
  }
  evidenceChanged(view, [...view.sheet.evidence, one])
  useToasts.getState().said(words('score.evidence.cited', { criterion: criterion.title }))
}

export function evidenceChanged(view: EntryView, evidence: readonly Evidence[]): void {
  useSaving.getState().changeMade({ kind: 'evidence', entryCode: codeOf(view), evidence })
}
