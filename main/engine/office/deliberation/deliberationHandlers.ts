import type { Deliberation, deliberationCalls } from '../../../../shared/calls/deliberationCalls.ts'
import type { HandlersOf } from '../../handlers.ts'
import type { Ports } from '../../ports.ts'
import type { ReadDb } from '../../store/db.ts'
import type { InTurn } from '../inTurn.ts'
import type { OfficeSession } from '../officeSession.ts'
import { discussedDocuments } from './discussedDocuments.ts'
import { juryDecision } from './juryDecision.ts'
import { meetingAct } from './meetingAct.ts'
import { readDeliberation } from './readDeliberation.ts'
import { rememberedView, rememberView } from './rememberedView.ts'

type Tools = {
  readonly ports: Ports
  readonly session: OfficeSession
  readonly turn: InTurn
}

/** The jury's meeting. */
export function deliberationHandlers({
  ports,
  session,
  turn,
}: Tools): Pick<HandlersOf<'office'>, keyof typeof deliberationCalls> {
  const written = (write: (db: ReadDb, now: number) => void): Promise<Deliberation> =>
    turn(() => {
      const { store } = session.office()
      write(store, ports.clock())
      return Promise.resolve(readDeliberation(store))
    })
  return {
    'office.deliberation': () => readDeliberation(session.office().store),
    'office.meetingAct': ({ act }) =>
      written((db, now) => {
        meetingAct(db, act, now)
      }),
    'office.juryDecision': ({ decision }) =>
      written((db, now) => {
        juryDecision(db, session.folder(), decision, now)
      }),
    'office.deliberationView': () =>
      turn(() => Promise.resolve(rememberedView(session.office().store, ports.randomBytes))),
    'office.rememberDeliberationView': ({ view }) =>
      turn(() => {
        rememberView(session.office().store, view, ports.randomBytes)
        return Promise.resolve({})
      }),
    'office.discussedDocuments': ({ entryCode }) =>
      discussedDocuments(session.office().store, session.folder(), entryCode),
  }
}
