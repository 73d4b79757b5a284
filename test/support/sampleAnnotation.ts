import { Annotation, AnnotationId, type HighlightColour } from '../../shared/model/annotation.ts'
import type { DocumentId } from '../../shared/model/ids.ts'
import { code } from './samplePrize.ts'

const instant = '2026-11-23T09:00:00.000Z'

export type SamplePlace = {
  readonly documentId: DocumentId
  readonly page: number
  /** Of the passage's upper edge, in hundredths of a point from the page's foot. */
  readonly top?: number
}

export function annotationId(number: number): AnnotationId {
  return AnnotationId.parse(number.toString(16).padStart(32, '0'))
}

export function highlight(
  number: number,
  { documentId, page, top = 60_000 }: SamplePlace,
  colour: HighlightColour = 'yellow',
): Annotation {
  const regions = [{ x: 7200, y: top - 1200, width: 20_000, height: 1200 }]
  return Annotation.parse({
    kind: 'highlight',
    id: annotationId(number),
    entryCode: code('TI-001'),
    colour,
    place: { documentId, page, quote: '1,240 households', regions },
    text: '',
    created: instant,
    changed: instant,
  })
}

/** A note on the whole entry. */
export function note(number: number, text: string): Annotation {
  return Annotation.parse({
    kind: 'note',
    id: annotationId(number),
    entryCode: code('TI-001'),
    place: null,
    text,
    created: instant,
    changed: instant,
  })
}
