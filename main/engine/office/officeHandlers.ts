import type { collectCalls } from '../../../shared/calls/collectCalls.ts'
import type { deliberationCalls } from '../../../shared/calls/deliberationCalls.ts'
import type { minutesCalls } from '../../../shared/calls/minutesCalls.ts'
import type { entryCalls } from '../../../shared/calls/entryCalls.ts'
import type { givenCalls } from '../../../shared/calls/givenCalls.ts'
import type { resultCalls } from '../../../shared/calls/resultCalls.ts'
import type { Input } from '../../../shared/calls/calls.ts'
import type { logCalls } from '../../../shared/calls/logCalls.ts'
import type { roundCalls } from '../../../shared/calls/roundCalls.ts'
import { createPdfReader } from '../documents/pdfReader.ts'
import type { HandlersOf } from '../handlers.ts'
import type { CallContext, Ports } from '../ports.ts'
import { rememberPrize } from '../settings/recentPrizes.ts'
import { amendmentHandlers, type OfficeAmendmentHandlers } from './amendments/amendmentHandlers.ts'
import { createKeyHandlers } from './backup/keyHandlers.ts'
import { acceptWarnings } from './build/acceptWarnings.ts'
import { buildBundle } from './build/buildBundle.ts'
import { createBuildHandlers } from './build/buildHandlers.ts'
import { readSentCard, setCard } from './cards/setCard.ts'
import { checkDocuments } from './checkDocuments.ts'
import { collect } from './collect/collect.ts'
import { createCollectHandlers } from './collect/collectHandlers.ts'
import { givenHandlers } from './deliberation/bundle/givenHandlers.ts'
import { deliberationHandlers } from './deliberation/deliberationHandlers.ts'
import { minutesHandlers } from './deliberation/minutes/minutesHandlers.ts'
import { entryHandlers } from './entries/entryHandlers.ts'
import { createOffice, createSample } from './createOffice.ts'
import { type InTurn, inTurn } from './inTurn.ts'
import { type JurorHandlers, jurorHandlers } from './jurors/jurorHandlers.ts'
import { documentHandlers, type DocumentChannel } from './documents/documentHandlers.ts'
import { createOfficeSession, type OfficeSession } from './officeSession.ts'
import {
  publicationHandlers,
  type OfficePublicationHandlers,
} from './publication/publicationHandlers.ts'
import { prizeHandlers } from './prize/prizeHandlers.ts'
import { logHandlers } from './log/logHandlers.ts'
import { pdfjsFolder } from './pdfjsFolder.ts'
import { documentSize, readDocument } from './readDocument.ts'
import { reassign } from './reassign.ts'
import { matrix } from './results/matrix.ts'
import { officeResults } from './results/officeResults.ts'
import { resultHandlers } from './results/resultHandlers.ts'
import { roundFolder } from './results/roundFolder.ts'
import { roundHandlers } from './rounds/roundHandlers.ts'
import { saveSlips } from './slips/saveSlips.ts'
import { noteFiles } from './store/notedFiles.ts'
import { unlockOffice } from './unlockOffice.ts'

type Office = HandlersOf<'office'>
type Tools = {
  readonly ports: Ports
  readonly session: OfficeSession
  readonly turn: InTurn
}

/** The secretariat's calls. One prize is open at a time, and what changes it happens one thing after the other. */
export function createOfficeHandlers(ports: Ports): Office {
  const tools = { ports, session: createOfficeSession(ports), turn: inTurn() }
  return {
    ...openingHandlers(tools),
    ...workingHandlers(tools),
    ...readingHandlers(tools),
    ...prizeHandlers(tools),
    ...createCollectHandlers(ports, tools.session, tools.turn),
    ...entryHandlers(tools),
    ...jurorHandlers(tools.session, tools.turn),
    ...documentHandlers(tools),
    ...resultHandlers(tools),
    ...createBuildHandlers(tools),
    ...createKeyHandlers(tools),
    ...roundHandlers(tools),
    ...deliberationHandlers(tools),
    ...givenHandlers(tools),
    ...logHandlers(tools.session),
    ...minutesHandlers(tools),
    ...publicationHandlers(tools),
    ...amendmentHandlers(tools),
  }
}

type Opening =
  | 'office.create'
  | 'office.createSample'
  | 'office.open'
  | 'office.close'
  | 'office.unlock'
  | 'office.lock'

function openingHandlers({ ports, session, turn }: Tools): Pick<Office, Opening> {
  const remembered = async (): ReturnType<OfficeSession['soundView']> => {
    const office = await session.soundView()
    // A list of what was opened before is a convenience: without it the prize is open all the same.
    await rememberPrize(ports.home, office.folder, office.prize.title).catch(() => undefined)
    return office
  }
  return {
    'office.create': ({ folder, template, passphrase }) =>
      turn(async () => {
        await session.open(folder, await createOffice(folder, template, passphrase, ports))
        return remembered()
      }),
    'office.createSample': ({ folder, passphrase }) =>
      turn(async () => {
        await session.open(folder, await createSample(folder, passphrase, ports))
        return remembered()
      }),
    'office.open': ({ folder }) =>
      turn(async () => {
        await session.open(folder)
        const view = await session.view()
        return 'prize' in view ? remembered() : view
      }),
    'office.close': () =>
      turn(() => {
        session.close()
        return Promise.resolve({})
      }),
    'office.unlock': ({ passphrase }) => turn(() => unlockOffice(session, passphrase, ports)),
    'office.lock': () =>
      turn(() => {
        session.lock()
        return Promise.resolve({})
      }),
  }
}

type Working =
  | 'office.check'
  | 'office.assign'
  | 'office.setCard'
  | 'office.build'
  | 'office.collect'
  | 'office.undoEdit'
  | 'office.redoEdit'

function workingHandlers({ ports, session, turn }: Tools): Pick<Office, Working> {
  const moved = (way: 'undo' | 'redo'): ReturnType<OfficeSession['view']> =>
    turn(async () => {
      await session.moveEdit(way)
      return session.view()
    })
  return {
    'office.undoEdit': () => moved('undo'),
    'office.redoEdit': () => moved('redo'),
    'office.check': (_nothing, context) => turn(() => check(session, ports, context)),
    'office.assign': (wish) =>
      turn(async () => {
        await reassign(session, wish)
        return session.soundView()
      }),
    'office.setCard': ({ jurorId, path }) =>
      turn(async () => {
        await setCard(session, jurorId, path)
        return session.view()
      }),
    'office.build': (wish, context) => turn(() => build(session, wish, ports, context)),
    'office.collect': ({ paths }, context) =>
      turn(async () => {
        const office = session.office()
        await noteFiles(office.store, session.path(), ports.clock())
        return collect(office, paths, ports, context)
      }),
  }
}

async function check(
  session: OfficeSession,
  ports: Ports,
  context: CallContext,
): ReturnType<OfficeSession['view']> {
  await session.reread()
  const view = await session.view()
  if (!('prize' in view)) return view
  const reader = createPdfReader({ pdfjsFolder: pdfjsFolder() })
  try {
    await checkDocuments(session.folder(), session.notes(), reader, ports, context)
  } finally {
    await reader.close()
  }
  return session.view()
}

async function build(
  session: OfficeSession,
  { out, warningsRead }: Input<'office.build'>,
  ports: Ports,
  context: CallContext,
): ReturnType<typeof buildBundle> {
  const office = session.office()
  await session.reread()
  await noteFiles(office.store, session.path(), ports.clock())
  if (warningsRead !== undefined) {
    const { findings } = await session.soundView()
    acceptWarnings(office.store, findings, warningsRead, ports.clock())
  }
  const reader = createPdfReader({ pdfjsFolder: pdfjsFolder() })
  try {
    const tools = { office, reader, notes: session.notes(), ports, context }
    return await buildBundle(session.folder(), out, tools)
  } finally {
    await reader.close()
  }
}

/** What has handlers of its own. */
type Elsewhere =
  | 'office.editPrize'
  | keyof OfficeAmendmentHandlers
  | keyof typeof collectCalls
  | keyof typeof logCalls
  | keyof typeof deliberationCalls
  | keyof typeof givenCalls
  | keyof typeof minutesCalls
  | keyof typeof entryCalls
  | keyof JurorHandlers
  | keyof typeof roundCalls
  | DocumentChannel
  | keyof OfficePublicationHandlers
  | keyof typeof resultCalls
  | keyof ReturnType<typeof createBuildHandlers>
  | keyof ReturnType<typeof createKeyHandlers>
type Reading = Exclude<keyof Office, Opening | Working | Elsewhere>

function readingHandlers({ ports, session, turn }: Tools): Pick<Office, Reading> {
  return {
    'office.read': () =>
      turn(async () => {
        await session.reread()
        return session.view()
      }),
    'office.readCard': ({ path }) => readSentCard(path),
    'office.writeSlips': async ({ path, slips }) => {
      await saveSlips(session, path, slips, ports)
      return {}
    },
    'office.matrix': () => {
      const { store } = session.office()
      return matrix(store, roundFolder(store, session.folder()))
    },
    'office.results': ({ round }) => {
      const { store } = session.office()
      return officeResults(store, roundFolder(store, session.folder(), round))
    },
    'office.documentSize': (wanted) => documentSize(session.folder(), wanted),
    'office.readDocument': (wanted) => readDocument(session.folder(), wanted),
  }
}
