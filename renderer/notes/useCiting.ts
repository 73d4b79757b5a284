import { useMemo } from 'react'
import type { DocumentId, EntryCode } from '../../shared/model/ids.ts'
import type { Criterion } from '../../shared/model/rubric.ts'
import type { Evidence } from '../../shared/model/sheet.ts'
import { useWords, type Words } from '../messages/useWords.ts'
import type { ReaderSelection } from '../reader/readerDocument.ts'
import { sheetWith } from '../state/change.ts'
import { useDesk } from '../state/desk.ts'
import { codeOf, type EntryView } from '../state/entryView.ts'
import { unsavedChanges, useSaving } from '../state/saving.ts'
import { citedElsewhere, placeIn, putBack, without } from './evidenceList.ts'
import { offerUndo } from './undoOffer.ts'

/** What a juror does with evidence; each can be taken back. */
export type Citing = {
  readonly cited: (selection: ReaderSelection, criterion: Criterion) => void
  readonly removed: (evidence: Evidence) => void
  readonly moved: (evidence: Evidence, criterion: Criterion) => void
}

export function useCiting(view: EntryView): Citing {
  const words = useWords()
  const entryCode = codeOf(view)
  return useMemo(() => citingOf(entryCode, words), [entryCode, words])
}

function citingOf(entryCode: EntryCode, words: Words): Citing {
  const change = (changed: (list: readonly Evidence[]) => readonly Evidence[]): void => {
    const evidence = changed(evidenceOf(entryCode))
    useSaving.getState().changeMade({ kind: 'evidence', entryCode, evidence })
  }
  const offer = (text: string, undo: (list: readonly Evidence[]) => readonly Evidence[]): void => {
    offerUndo(
      () => {
        change(undo)
      },
      { text, action: words('notes.undo') },
    )
  }
  return {
    cited: (selection, criterion) => {
      const one = evidenceFrom(selection, criterion)
      change((list) => [...list, one])
      offer(citedText(selection, criterion, words), (list) => without(list, one))
    },
    removed: (one) => {
      const place = placeIn(evidenceOf(entryCode), one)
      change((list) => without(list, one))
      offer(words('evidence.removed'), (list) => putBack(list, one, place))
    },
    moved: (one, criterion) => {
      if (one.criterionId === criterion.id) return
      const after = { ...one, criterionId: criterion.id }
      const place = placeIn(evidenceOf(entryCode), one)
      change((list) => citedElsewhere(list, one, criterion.id))
      offer(words('evidence.moved', { criterion: criterion.title }), (list) =>
        putBack(without(list, after), one, place),
      )
    },
  }
}

/** As the juror left it, saved or not yet. */
function evidenceOf(entryCode: EntryCode): readonly Evidence[] {
  const entry = useDesk.getState().desk?.entries.find((one) => one.entry.code === entryCode)
  if (entry === undefined) return []
  return sheetWith(entry.sheet, unsavedChanges(useSaving.getState().unsaved, entryCode)).evidence
}

function evidenceFrom(selection: ReaderSelection, criterion: Criterion): Evidence {
  const { documentId, page, quote, region, extent } = selection
  return {
    criterionId: criterion.id,
    // The reader names documents by the ids that the entry gave it.
    documentId: documentId as DocumentId,
    page,
    quote,
    // A page as a whole has no region of its own.
    region: extent === 'page' ? null : region,
  }
}

function citedText({ extent, page }: ReaderSelection, { title }: Criterion, words: Words): string {
  if (extent === 'page') return words('evidence.pageCited', { page, criterion: title })
  return words('score.evidence.cited', { criterion: title })
}
