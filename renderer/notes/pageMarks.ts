import type { Annotation } from '../../shared/model/annotation.ts'
import type { Evidence } from '../../shared/model/sheet.ts'
import type { PageMark } from '../viewer/protocol.ts'

/** What stays marked on the pages of a document: cited evidence below the juror's highlights and notes. */
export function pageMarks(
  documentId: string,
  evidence: readonly Evidence[],
  annotations: readonly Annotation[],
): readonly PageMark[] {
  const cited = evidence
    .filter((one) => one.documentId === documentId)
    .flatMap(({ page, region }): readonly PageMark[] =>
      region === null
        ? []
        : [{ id: null, page, look: 'evidence', regions: [region], written: false }],
    )
  return [...cited, ...annotations.flatMap((one) => markOf(one, documentId))]
}

function markOf(annotation: Annotation, documentId: string): readonly PageMark[] {
  const { id, place, text, kind } = annotation
  if (place === null || place.documentId !== documentId) return []
  const look = kind === 'highlight' ? annotation.colour : 'note'
  const written = kind === 'note' || text !== ''
  return [{ id, page: place.page, look, regions: place.regions, written }]
}
