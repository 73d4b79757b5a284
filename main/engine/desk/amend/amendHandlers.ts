import type { SentSheets } from '../../../../shared/calls/deskAmendmentCalls.ts'
import type { Handlers } from '../../handlers.ts'
import type { DeskSession } from '../deskSession.ts'
import type { OpenDesk } from '../openDesk.ts'
import { amendSent } from './amendSent.ts'
import { deskAmendments, lastSent, sheetsAsAmended } from './deskAmendments.ts'

type AmendHandlers = Pick<Handlers, 'desk.amend' | 'desk.amendments'>

/** What a juror changes after sending. */
export function createAmendHandlers(session: DeskSession): AmendHandlers {
  return {
    'desk.amend': (wish) => amendSent(session.desk(), wish),
    'desk.amendments': () => sentSheets(session.desk()),
  }
}

function sentSheets(desk: OpenDesk): SentSheets {
  const sent = lastSent(desk.store)
  return {
    amends: sent?.digest ?? null,
    sheets: sent === null ? [] : sheetsAsAmended(desk, sent).map(({ stands }) => stands),
    amendments: deskAmendments(desk.store),
  }
}
