import type { minutesCalls } from '../../../../../shared/calls/minutesCalls.ts'
import type { HandlersOf } from '../../../handlers.ts'
import type { Ports } from '../../../ports.ts'
import type { InTurn } from '../../inTurn.ts'
import type { OfficeSession } from '../../officeSession.ts'
import { roundFolder } from '../../results/roundFolder.ts'

type Tools = {
  readonly ports: Ports
  readonly session: OfficeSession
  readonly turn: InTurn
}

/** The minutes. What sets text is large and seldom needed. */
export function minutesHandlers({
  ports,
  session,
  turn,
}: Tools): Pick<HandlersOf<'office'>, keyof typeof minutesCalls> {
  return {
    'office.writeMinutes': ({ path, language }) =>
      turn(async () => {
        const db = session.office().store
        const folder = roundFolder(db, session.folder())
        const { writeMinutes } = await import('./writeMinutes.ts')
        const asked = { db, folder, language, at: ports.clock(), assets: ports.assets }
        return { sha256: await writeMinutes(path, asked) }
      }),
  }
}
