import { instant } from '../../../shared/model/ids.ts'
import type { Handlers } from '../handlers.ts'
import type { DeskSession } from './deskSession.ts'

/** The call about what became of the desk's store, and about its room on the disk. */
export function createSafetyHandlers(session: DeskSession): Pick<Handlers, 'desk.safety'> {
  return {
    'desk.safety': () => {
      const { restored, hasReserve } = session.desk().store
      const hasRoom = hasReserve()
      if (restored === null) return { restored, hasRoom }
      const upTo = restored.upTo === null ? null : instant(restored.upTo)
      return { restored: { upTo, isWhole: restored.isWhole }, hasRoom }
    },
  }
}
