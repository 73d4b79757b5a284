import { randomUUID } from 'node:crypto'
import type { entryCalls } from '../../../../shared/calls/entryCalls.ts'
import { AppError } from '../../../../shared/errors.ts'
import type { Handlers } from '../../handlers.ts'
import type { Ports } from '../../ports.ts'
import type { inTurn } from '../inTurn.ts'
import type { OfficeSession } from '../officeSession.ts'
import { planDrop } from './drop/planDrop.ts'
import { type Scan, scanPaths } from './drop/scanPaths.ts'
import { takeDrop } from './drop/takeDrop.ts'
import {
  addEntry,
  changeEntries,
  deleteEntries,
  renameDocument,
  setDocuments,
} from './editEntries.ts'
import { importEntries, readImport } from './import/importEntries.ts'
import { restoreEntries, withdrawEntries } from './withdrawEntries.ts'

type EntryHandlers = Pick<Handlers, keyof typeof entryCalls>

type Tools = {
  readonly ports: Ports
  readonly session: OfficeSession
  readonly turn: ReturnType<typeof inTurn>
}

type Drops = 'office.scanDrop' | 'office.planDrop' | 'office.takeDrop'

/** The last drop is kept, so that it can be looked at in other ways and the window names no path again. */
function dropHandlers({ ports, session, turn }: Tools): Pick<EntryHandlers, Drops> {
  let last: { readonly drop: string; readonly scan: Scan } | null = null
  const scanOf = (drop: string): Scan => (last?.drop === drop ? last.scan : dropGone())
  return {
    'office.scanDrop': async ({ paths, ...wish }, { signal }) => {
      last = { drop: randomUUID(), scan: await scanPaths(paths, signal) }
      return planDrop(last.drop, last.scan, wish, session.folder())
    },
    'office.planDrop': ({ drop, ...wish }) => planDrop(drop, scanOf(drop), wish, session.folder()),
    'office.takeDrop': ({ drop, entries }, context) =>
      turn(async () => {
        await takeDrop(session, scanOf(drop).pdfs, entries, ports, context)
        return session.view()
      }),
  }
}

function dropGone(): never {
  throw new AppError('DROP_GONE', {})
}

/** What a secretariat does to its entries; each answers with the folder as it is then. */
export function entryHandlers({ ports, session, turn }: Tools): EntryHandlers {
  const edited = (work: () => Promise<void>): ReturnType<OfficeSession['view']> =>
    turn(async () => {
      await work()
      return session.view()
    })
  return {
    'office.addEntry': ({ entry }) => edited(() => addEntry(session, entry)),
    'office.changeEntries': ({ codes, fields }) =>
      edited(() => changeEntries(session, codes, fields)),
    'office.setDocuments': ({ entryCode, documents, deleted }) =>
      edited(() => setDocuments(session, entryCode, documents, deleted)),
    'office.renameDocument': ({ entryCode, file, name }) =>
      edited(() => renameDocument(session, entryCode, file, name)),
    'office.deleteEntries': ({ codes, files }) =>
      edited(() => deleteEntries(session, codes, files)),
    'office.withdrawEntries': ({ codes, reason }) =>
      edited(() => withdrawEntries(session, codes, reason, ports.clock())),
    'office.restoreEntries': ({ codes }) => edited(() => restoreEntries(session, codes)),
    ...dropHandlers({ ports, session, turn }),
    'office.readImport': ({ choices, ...source }) => readImport(session.folder(), source, choices),
    'office.importEntries': ({ choices, sha256, ...source }) =>
      edited(() => importEntries(session, source, choices, sha256)),
  }
}
