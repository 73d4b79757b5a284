import { openCard } from '../../card/openCard.ts'
import type { HandlersOf } from '../../handlers.ts'
import type { Ports } from '../../ports.ts'
import { deskFolder } from '../deskFolder.ts'
import type { DeskSession } from '../deskSession.ts'
import { readDesk } from '../readDesk.ts'
import { carryOver } from './carryOver.ts'
import { carriedOverSeen, lookedAgain } from './seen.ts'

type CarryHandlers = Pick<
  HandlersOf<'desk'>,
  'desk.carryOver' | 'desk.carryOverByCard' | 'desk.carriedOverSeen' | 'desk.lookedAgain'
>

/** The calls of a desk that goes on with a later bundle. */
export function createCarryHandlers(session: DeskSession, ports: Ports): CarryHandlers {
  return {
    'desk.carryOver': async ({ path, deskId, jurorId, passphrase, deskPassphrase }, context) => {
      session.lock()
      const folder = deskFolder(ports, deskId)
      const wish = { folder, path, deskPassphrase, opener: { jurorId, passphrase } }
      return readDesk(session.hold(await carryOver(wish, ports, context)))
    },
    'desk.carryOverByCard': async ({ path, deskId, cardId, passphrase }, context) => {
      session.lock()
      const folder = deskFolder(ports, deskId)
      const card = await openCard(ports, cardId, passphrase)
      const wish = { folder, path, deskPassphrase: null, opener: { card } }
      return readDesk(session.hold(await carryOver(wish, ports, context)))
    },
    'desk.carriedOverSeen': () => {
      carriedOverSeen(session.desk())
      return {}
    },
    'desk.lookedAgain': ({ entryCode }) => lookedAgain(session.desk(), entryCode),
  }
}
