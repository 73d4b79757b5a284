import { openCard } from '../card/openCard.ts'
import { inspectBundle } from '../bundle/inspectBundle.ts'
import type { HandlersOf } from '../handlers.ts'
import type { Ports } from '../ports.ts'
import { abstain, takeBack } from './abstain.ts'
import { createAmendHandlers } from './amend/amendHandlers.ts'
import { createAnnotationHandlers } from './annotations/annotationHandlers.ts'
import { createCarryHandlers } from './carry/carryHandlers.ts'
import { citeEvidence } from './citeEvidence.ts'
import { comment } from './comment.ts'
import { completions } from './completions.ts'
import { declare } from './declare.ts'
import { deskFolder } from './deskFolder.ts'
import { deskSession } from './deskSession.ts'
import { enrolDesk } from './enrol.ts'
import { createExportHandlers } from './exportHandlers.ts'
import { readGiven } from './given/given.ts'
import { readHistory } from './history/readHistory.ts'
import { redo, undo } from './history/undo.ts'
import { findInEntry } from './findInEntry.ts'
import { listDesks } from './listDesks.ts'
import { readDesk } from './readDesk.ts'
import { readDocument } from './readDocument.ts'
import { readingLayout, rememberLayout } from './readingLayout.ts'
import { readingPlaces, rememberPlace } from './readingPlaces.ts'
import { createSafetyHandlers } from './safetyHandlers.ts'
import { scoreCriterion } from './scoreCriterion.ts'
import { search } from './search/search.ts'
import { unlockDesk } from './unlock.ts'

/** The juror's calls, and the one about a bundle that nobody has opened yet. One desk is open at a time. */
export function createDeskHandlers(ports: Ports): HandlersOf<'desk'> & HandlersOf<'bundle'> {
  const session = deskSession()
  return {
    ...createAnnotationHandlers(session),
    'bundle.inspect': ({ path }) => inspectBundle(path),
    'desk.enrol': async (enrolment, context) => {
      session.lock()
      return readDesk(session.hold(await enrolDesk(enrolment, ports, context)))
    },
    'desk.enrolByCard': async ({ path, cardId, passphrase }, context) => {
      session.lock()
      const card = await openCard(ports, cardId, passphrase)
      return readDesk(session.hold(await enrolDesk({ path, card }, ports, context)))
    },
    'desk.list': () => listDesks(ports),
    'desk.unlock': async ({ deskId, passphrase }) => {
      session.lock()
      return readDesk(session.hold(await unlockDesk(deskFolder(ports, deskId), passphrase, ports)))
    },
    'desk.lock': () => {
      session.lock()
      return {}
    },
    'desk.given': () => readGiven(session.desk()),
    'desk.read': () => readDesk(session.desk()),
    'desk.declare': ({ declarations }) => {
      declare(session.desk(), declarations)
      return readDesk(session.desk())
    },
    'desk.scoreCriterion': (input) => scoreCriterion(session.desk(), input),
    'desk.comment': (input) => comment(session.desk(), input),
    'desk.citeEvidence': (input) => citeEvidence(session.desk(), input),
    'desk.abstain': (input) => abstain(session.desk(), input),
    'desk.takeBack': ({ entryCode }) => takeBack(session.desk(), entryCode),
    'desk.history': () => readHistory(session.desk().store),
    'desk.undo': () => undo(session.desk()),
    'desk.redo': () => redo(session.desk()),
    'desk.readDocument': (input) => readDocument(session.desk(), input),
    'desk.readingPlaces': () => readingPlaces(session.desk()),
    'desk.rememberPlace': (place) => {
      rememberPlace(session.desk(), place)
      return {}
    },
    'desk.completions': () => completions(session.desk()),
    'desk.readingLayout': () => readingLayout(session.desk()),
    'desk.rememberLayout': (layout) => {
      rememberLayout(session.desk(), layout)
      return {}
    },
    'desk.findInEntry': (input) => findInEntry(session.desk(), input),
    'desk.search': ({ query }) => search(session.desk(), query),
    ...createExportHandlers(session),
    ...createAmendHandlers(session),
    ...createSafetyHandlers(session, ports),
    ...createCarryHandlers(session, ports),
  }
}
