import { instant } from '../../../shared/model/ids.ts'
import type { Handlers } from '../handlers.ts'
import type { Ports } from '../ports.ts'
import { deskFolder } from './deskFolder.ts'
import type { DeskSession } from './deskSession.ts'
import { importAgain } from './importAgain.ts'
import { readDesk } from './readDesk.ts'
import { unlockDesk } from './unlock.ts'

type SafetyHandlers = Pick<Handlers, 'desk.safety' | 'desk.importAgain'>

/** The calls about what became of the desk's stores, and about their room on the disk. */
export function createSafetyHandlers(session: DeskSession, ports: Ports): SafetyHandlers {
  return {
    'desk.safety': () => {
      const { restored, hasReserve } = session.desk().store
      const hasRoom = hasReserve()
      if (restored === null) return { restored, hasRoom }
      const upTo = restored.upTo === null ? null : instant(restored.upTo)
      return { restored: { upTo, isWhole: restored.isWhole }, hasRoom }
    },
    'desk.importAgain': async ({ deskId, path, passphrase }, context) => {
      session.lock()
      const folder = deskFolder(ports, deskId)
      await importAgain({ folder, path, passphrase }, ports, context)
      return readDesk(session.hold(await unlockDesk(folder, passphrase, ports)))
    },
  }
}
