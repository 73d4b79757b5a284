import type { HandlersOf } from '../../handlers.ts'
import type { Ports } from '../../ports.ts'
import type { InTurn } from '../inTurn.ts'
import type { OfficeSession } from '../officeSession.ts'
import { publicationPlan } from './publicationPlan.ts'

type Tools = {
  readonly ports: Ports
  readonly session: OfficeSession
  readonly turn: InTurn
}

export type OfficePublicationHandlers = Pick<
  HandlersOf<'office'>,
  'office.publicationPlan' | 'office.publish'
>

/** The folder from which anybody can make the ranking again. */
export function publicationHandlers({ ports, session, turn }: Tools): OfficePublicationHandlers {
  return {
    'office.publicationPlan': () =>
      publicationPlan(session.office().store, session.folder(), ports.randomBytes),
    'office.publish': (wish, context) =>
      turn(async () => {
        const office = session.office()
        const { publish } = await import('./publish.ts')
        return publish({ office, folder: session.folder(), ports, context }, wish)
      }),
  }
}
