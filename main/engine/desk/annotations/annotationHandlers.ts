import type { annotationCalls } from '../../../../shared/calls/annotationCalls.ts'
import type { Handlers } from '../../handlers.ts'
import type { DeskSession } from '../deskSession.ts'
import { keepAnnotation } from './keepAnnotation.ts'
import { readAnnotations } from './readAnnotations.ts'
import { removeAnnotation } from './removeAnnotation.ts'

/** The calls about highlights and notes. */
export function createAnnotationHandlers(
  session: DeskSession,
): Pick<Handlers, keyof typeof annotationCalls> {
  return {
    'desk.annotations': ({ entryCode }) => readAnnotations(session.desk(), entryCode),
    'desk.keepAnnotation': (annotation) => {
      keepAnnotation(session.desk(), annotation)
      return {}
    },
    'desk.removeAnnotation': ({ entryCode, id }) => {
      removeAnnotation(session.desk(), entryCode, id)
      return {}
    },
  }
}
