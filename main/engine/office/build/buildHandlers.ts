import type { HandlersOf } from '../../handlers.ts'
import type { Ports } from '../../ports.ts'
import type { inTurn } from '../inTurn.ts'
import type { OfficeSession } from '../officeSession.ts'
import { keptSlips } from '../slips/keptSlips.ts'
import { renewSlips, slipStates } from '../slips/renewSlips.ts'
import { saveSlips } from '../slips/saveSlips.ts'
import { buildSummary } from './buildSummary.ts'

type Tools = {
  readonly ports: Ports
  readonly session: OfficeSession
  readonly turn: ReturnType<typeof inTurn>
}

type BuildHandlers = Pick<
  HandlersOf<'office'>,
  'office.buildSummary' | 'office.slips' | 'office.saveSlips' | 'office.renewSlips'
>

/** The calls around a build: what it will be, and the slips that came out of it. */
export function createBuildHandlers({ ports, session, turn }: Tools): BuildHandlers {
  return {
    'office.buildSummary': () =>
      turn(() => buildSummary(session.folder(), session.office(), session.notes())),
    'office.slips': () => slipStates(session.folder(), session.office()),
    'office.saveSlips': async ({ path, jurorIds }) => {
      const slips = keptSlips(session.folder(), session.office(), jurorIds)
      await saveSlips(session, path, slips, ports)
      return {}
    },
    'office.renewSlips': ({ jurorIds }) =>
      turn(() => {
        renewSlips(session.folder(), session.office(), jurorIds, ports)
        return Promise.resolve(slipStates(session.folder(), session.office()))
      }),
  }
}
