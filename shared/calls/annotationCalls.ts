import { z } from 'zod'
import { Annotation, AnnotationId } from '../model/annotation.ts'
import { EntryCode } from '../model/ids.ts'
import { call } from './call.ts'
import { Nothing } from './commonInputs.ts'

const annotationErrors = [
  'DESK_LOCKED',
  'STORE_DAMAGED',
  'UNKNOWN_ENTRY',
  'NOT_ASSIGNED',
  'CONFLICT_NOT_DECLARED',
] as const

/** A juror's highlights and notes, which never leave the desk. */
export const annotationCalls = {
  /** Those of one entry, in the order of its documents and pages; what belongs to the whole entry first. */
  'desk.annotations': call(
    z.strictObject({ entryCode: EntryCode }),
    z.array(Annotation).readonly(),
    ...annotationErrors,
  ),
  /** Adds an annotation, or replaces the one of this id: sent again after a failure it is not there twice. */
  'desk.keepAnnotation': call(
    Annotation,
    Nothing,
    'UNKNOWN_DOCUMENT',
    'DISK_FULL',
    ...annotationErrors,
  ),
  /** To bring it back, it is kept again. */
  'desk.removeAnnotation': call(
    z.strictObject({ entryCode: EntryCode, id: AnnotationId }),
    Nothing,
    'DISK_FULL',
    ...annotationErrors,
  ),
} as const
