import { z } from 'zod'
import { CriterionId, DocumentId, EntryCode } from '../model/ids.ts'

/** A few words around the first match; each match stands between U+0002 and U+0003. */
const Snippet = z.string()

/** Something that the search found, with where it leads. */
export const SearchHit = z.discriminatedUnion('kind', [
  /** In what the desk says of the entry itself. */
  z.strictObject({
    kind: z.literal('entry'),
    entryCode: EntryCode,
    field: z.enum(['code', 'title', 'place', 'applicant', 'document', 'summary']),
    /** The document whose title it is; null for all other fields. */
    documentId: DocumentId.nullable(),
    snippet: Snippet,
  }),
  /** In a comment of the juror's; null is the overall one. */
  z.strictObject({
    kind: z.literal('comment'),
    entryCode: EntryCode,
    criterionId: CriterionId.nullable(),
    snippet: Snippet,
  }),
  /** In a note of the juror's or in what one was written to; null is on the whole entry. */
  z.strictObject({
    kind: z.literal('note'),
    entryCode: EntryCode,
    place: z.strictObject({ documentId: DocumentId, page: z.int() }).nullable(),
    snippet: Snippet,
  }),
  /** On a page of a document. */
  z.strictObject({
    kind: z.literal('page'),
    entryCode: EntryCode,
    documentId: DocumentId,
    page: z.int(),
    snippet: Snippet,
    /** The words as they stand on the page, for the reader to find. */
    match: z.string(),
  }),
])
export type SearchHit = z.infer<typeof SearchHit>

/** Why a document cannot be searched: it does not open, or its pages are pictures. */
export const SilentDocument = z.strictObject({
  entryCode: EntryCode,
  documentId: DocumentId,
  why: z.enum(['password', 'damaged', 'pictures']),
})
export type SilentDocument = z.infer<typeof SilentDocument>

export const SearchAnswer = z.strictObject({
  /** Entries, then notes, then comments, then pages; within each the best first. */
  hits: z.array(SearchHit).readonly(),
  /** Pages with all words; `hits` holds the best of them. */
  pagesFound: z.int(),
  searched: z.strictObject({
    entries: z.int(),
    documents: z.int(),
    pages: z.int(),
    silent: z.array(SilentDocument).readonly(),
  }),
})
export type SearchAnswer = z.infer<typeof SearchAnswer>
