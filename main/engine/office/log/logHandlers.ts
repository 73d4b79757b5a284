import type { logCalls } from '../../../../shared/calls/logCalls.ts'
import type { HandlersOf } from '../../handlers.ts'
import type { OfficeSession } from '../officeSession.ts'
import { checkHead } from './checkHead.ts'

/** What is asked of the log as a tree. */
export function logHandlers(
  session: OfficeSession,
): Pick<HandlersOf<'office'>, keyof typeof logCalls> {
  return { 'office.checkLogHead': (earlier) => checkHead(session.office().store, earlier) }
}
