import type { HandlersOf } from '../../handlers.ts'
import type { Ports } from '../../ports.ts'
import type { InTurn } from '../inTurn.ts'
import type { OfficeSession } from '../officeSession.ts'
import { roundFolder } from '../results/roundFolder.ts'
import { witnessAmendment } from './witnessAmendment.ts'

type Tools = {
  readonly ports: Ports
  readonly session: OfficeSession
  readonly turn: InTurn
}

export type OfficeAmendmentHandlers = Pick<HandlersOf<'office'>, 'office.amend'>

/** What changes scores after they were sent. */
export function amendmentHandlers({ ports, session, turn }: Tools): OfficeAmendmentHandlers {
  return {
    'office.amend': (wish) =>
      turn(async () => {
        const office = session.office()
        const folder = roundFolder(office.store, session.folder())
        return witnessAmendment(office, folder, wish, ports.clock())
      }),
  }
}
