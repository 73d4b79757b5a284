import { instant } from '../../shared/model/ids.ts'
import {
  type Annotation,
  AnnotationId,
  type AnnotationPlace,
  type HighlightColour,
} from '../../shared/model/annotation.ts'
import type { DocumentId } from '../../shared/model/ids.ts'
import type { ReaderSelection } from '../reader/readerDocument.ts'
import { codeOf, type EntryView } from '../state/entryView.ts'
import { useSaving } from '../state/saving.ts'

/** Highlights what is selected. */
export function highlighted(
  view: EntryView,
  selection: ReaderSelection,
  colour: HighlightColour,
): Annotation {
  return kept({ kind: 'highlight', ...fresh(view), colour, place: placeOf(selection) })
}

/** Begins a note: on what is selected, or with null on the whole entry. */
export function noted(view: EntryView, selection: ReaderSelection | null, text = ''): Annotation {
  const place = selection === null ? null : placeOf(selection)
  return kept({ kind: 'note', ...fresh(view), text, place })
}

export function recoloured(annotation: Annotation, colour: HighlightColour): void {
  if (annotation.kind === 'highlight') kept({ ...annotation, colour, changed: now() })
}

/** Saved after a pause in typing. */
export function rewritten(annotation: Annotation, text: string): void {
  useSaving.getState().textTyped(changeOf({ ...annotation, text, changed: now() }))
}

export function removed({ entryCode, id }: Annotation): void {
  useSaving.getState().changeMade({ kind: 'annotation', entryCode, id, annotation: null })
}

/** Saves it as it is: a new one, or one that comes back. */
export function kept(annotation: Annotation): Annotation {
  useSaving.getState().changeMade(changeOf(annotation))
  return annotation
}

function changeOf(annotation: Annotation) {
  const { entryCode, id } = annotation
  return { kind: 'annotation', entryCode, id, annotation } as const
}

function fresh(
  view: EntryView,
): Pick<Annotation, 'id' | 'entryCode' | 'text' | 'created' | 'changed'> {
  const at = now()
  const id = AnnotationId.parse(crypto.randomUUID().replaceAll('-', ''))
  return { id, entryCode: codeOf(view), text: '', created: at, changed: at }
}

function placeOf({ documentId, page, quote, lines, extent }: ReaderSelection): AnnotationPlace {
  return {
    // The reader names documents by the ids that the entry gave it.
    documentId: documentId as DocumentId,
    page,
    quote,
    regions: extent === 'page' ? [] : lines,
  }
}

function now() {
  return instant(Date.now())
}
