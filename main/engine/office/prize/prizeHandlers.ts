import type { HandlersOf } from '../../handlers.ts'
import type { inTurn } from '../inTurn.ts'
import type { OfficeSession } from '../officeSession.ts'
import { editPrize } from './editPrize.ts'

type Tools = {
  readonly session: OfficeSession
  readonly turn: ReturnType<typeof inTurn>
}

export function prizeHandlers({
  session,
  turn,
}: Tools): Pick<HandlersOf<'office'>, 'office.editPrize'> {
  return {
    'office.editPrize': (wish) =>
      turn(async () => {
        const refused = await editPrize(session, wish)
        return refused.length > 0 ? { refused } : session.view()
      }),
  }
}
