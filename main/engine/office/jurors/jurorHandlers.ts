import type { HandlersOf } from '../../handlers.ts'
import type { InTurn } from '../inTurn.ts'
import type { OfficeSession } from '../officeSession.ts'
import { changedJurors } from './changeJurors.ts'
import { changedPairs } from './setPairs.ts'

export type JurorHandlers = Pick<HandlersOf<'office'>, 'office.changeJurors' | 'office.setPairs'>

/** Who judges, and who reads what. */
export function jurorHandlers(session: OfficeSession, turn: InTurn): JurorHandlers {
  return {
    'office.changeJurors': ({ changes }) =>
      turn(async () => {
        session.folder()
        await session.edit('jurorsChanged', changedJurors(changes))
        return session.view()
      }),
    'office.setPairs': ({ pairs }) =>
      turn(async () => {
        await session.reread()
        await session.edit('pairsSet', changedPairs(session.folder(), pairs))
        return session.view()
      }),
  }
}
