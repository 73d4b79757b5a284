import { z } from 'zod'
import { DocumentId, EntryCode, Instant } from './ids.ts'
import { Region } from './sheet.ts'

/** 128 random bits in hex, made where the annotation is. */
export const AnnotationId = z
  .string()
  .regex(/^[0-9a-f]{32}$/)
  .brand<'AnnotationId'>()
export type AnnotationId = z.infer<typeof AnnotationId>

export const HighlightColour = z.enum(['yellow', 'green', 'blue', 'pink', 'purple'])
export type HighlightColour = z.infer<typeof HighlightColour>

/** A place on a page. `regions` are the lines of a passage, one drawn rectangle, or none: the whole page. */
export const AnnotationPlace = z.strictObject({
  documentId: DocumentId,
  page: z.int().min(1).max(100_000),
  quote: z.string().max(2000),
  regions: z.array(Region).max(500).readonly(),
})
export type AnnotationPlace = z.infer<typeof AnnotationPlace>

const Common = {
  id: AnnotationId,
  entryCode: EntryCode,
  /** What the juror wrote to it; may be empty. */
  text: z.string().max(10_000),
  created: Instant,
  changed: Instant,
}

/** What a juror marks and writes for nobody else: it never leaves the desk. A note without a place is on the whole entry. */
export const Annotation = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('highlight'),
    ...Common,
    colour: HighlightColour,
    place: AnnotationPlace,
  }),
  z.strictObject({ kind: z.literal('note'), ...Common, place: AnnotationPlace.nullable() }),
])
export type Annotation = z.infer<typeof Annotation>
