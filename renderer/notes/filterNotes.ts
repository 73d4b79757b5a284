import { type Annotation, HighlightColour } from '../../shared/model/annotation.ts'
import type { DocumentId } from '../../shared/model/ids.ts'

export const NoteKinds = ['all', 'note', 'highlight', ...HighlightColour.options] as const
export type NoteKind = (typeof NoteKinds)[number]

export type NoteFilter = {
  /** Looked for in what is quoted and in what is written, whatever the case. */
  readonly words: string
  readonly document: DocumentId | 'all'
  readonly kind: NoteKind
}

export const everyNote: NoteFilter = { words: '', document: 'all', kind: 'all' }

/** The annotations that the juror wants to see, in the order given. */
export function filteredNotes(
  annotations: readonly Annotation[],
  { words, document, kind }: NoteFilter,
): readonly Annotation[] {
  const wanted = plain(words).split(/\s+/u)
  return annotations.filter((one) => {
    if (document !== 'all' && one.place?.documentId !== document) return false
    const held = plain(`${one.place?.quote ?? ''} ${one.text}`)
    return isOfKind(one, kind) && wanted.every((word) => held.includes(word))
  })
}

function isOfKind(annotation: Annotation, kind: NoteKind): boolean {
  if (kind === 'all' || kind === annotation.kind) return true
  return annotation.kind === 'highlight' && annotation.colour === kind
}

function plain(text: string): string {
  return text.normalize('NFKC').toLocaleLowerCase().trim()
}
