import type { Annotation } from './annotation.ts'
import type { DocumentId } from './ids.ts'

/**
 * Annotations as a reader comes upon them: what is on the whole entry first, then document by
 * document, page by page, from the top of the page down; what is on a whole page comes before its lines.
 */
export function inDocumentOrder(
  annotations: readonly Annotation[],
  documents: readonly { readonly id: DocumentId }[],
): readonly Annotation[] {
  const places = new Map(documents.map(({ id }, at) => [id, at]))
  const keyed = annotations.map((annotation) => ({ annotation, key: keyOf(annotation, places) }))
  return keyed.sort((a, b) => compared(a.key, b.key)).map(({ annotation }) => annotation)
}

function keyOf(
  { place, created, id }: Annotation,
  documents: ReadonlyMap<DocumentId, number>,
): readonly (number | string)[] {
  if (place === null) return [-1, 0, 0, 0, created, id]
  const [first] = place.regions
  const down = first === undefined ? -Infinity : -(first.y + first.height)
  const at = documents.get(place.documentId) ?? documents.size
  return [at, place.page, down, first?.x ?? 0, created, id]
}

function compared(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [at, one] of a.entries()) {
    const other = b[at] ?? ''
    if (one !== other) return one < other ? -1 : 1
  }
  return 0
}
