import type { givenCalls } from '../../../../../shared/calls/givenCalls.ts'
import { createPdfReader } from '../../../documents/pdfReader.ts'
import type { HandlersOf } from '../../../handlers.ts'
import type { Ports } from '../../../ports.ts'
import type { InTurn } from '../../inTurn.ts'
import type { OfficeSession } from '../../officeSession.ts'
import { pdfjsFolder } from '../../pdfjsFolder.ts'
import { buildGiven } from './buildGiven.ts'
import { givenPlan } from './givenPlan.ts'
import { planGiven } from './planGiven.ts'

type Tools = {
  readonly ports: Ports
  readonly session: OfficeSession
  readonly turn: InTurn
}

/** The bundle of scores that jurors read before their meeting. */
export function givenHandlers({
  ports,
  session,
  turn,
}: Tools): Pick<HandlersOf<'office'>, keyof typeof givenCalls> {
  return {
    'office.planDeliberation': ({ wish }) =>
      givenPlan(planGiven(session.office(), session.folder(), wish, ports.randomBytes)),
    'office.buildDeliberation': ({ out, wish }, context) =>
      turn(async () => {
        const office = session.office()
        await session.reread()
        const reader = createPdfReader({ pdfjsFolder: pdfjsFolder() })
        try {
          const tools = { office, reader, notes: session.notes(), ports, context }
          return await buildGiven(session.folder(), out, wish, tools)
        } finally {
          await reader.close()
        }
      }),
  }
}
