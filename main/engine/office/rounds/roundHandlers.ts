import type { roundCalls } from '../../../../shared/calls/roundCalls.ts'
import type { HandlersOf } from '../../handlers.ts'
import type { InTurn } from '../inTurn.ts'
import type { OfficeSession } from '../officeSession.ts'
import { beginRound } from './beginRound.ts'

type Tools = {
  readonly session: OfficeSession
  readonly turn: InTurn
}

/** From one round to the next. */
export function roundHandlers({
  session,
  turn,
}: Tools): Pick<HandlersOf<'office'>, keyof typeof roundCalls> {
  return {
    'office.beginRound': (wish) =>
      turn(async () => {
        await beginRound(session, wish)
        return session.view()
      }),
  }
}
