import type { entryCalls } from '../../../../shared/calls/entryCalls.ts'
import type { Handlers } from '../../handlers.ts'
import type { Ports } from '../../ports.ts'
import type { inTurn } from '../inTurn.ts'
import type { OfficeSession } from '../officeSession.ts'
import { addEntry, changeEntries, deleteEntries, setDocuments } from './editEntries.ts'
import { importEntries, readImport } from './import/importEntries.ts'
import { restoreEntries, withdrawEntries } from './withdrawEntries.ts'

type EntryHandlers = Pick<Handlers, keyof typeof entryCalls>

type Tools = {
  readonly ports: Ports
  readonly session: OfficeSession
  readonly turn: ReturnType<typeof inTurn>
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
    'office.deleteEntries': ({ codes, files }) =>
      edited(() => deleteEntries(session, codes, files)),
    'office.withdrawEntries': ({ codes, reason }) =>
      edited(() => withdrawEntries(session, codes, reason, ports.clock())),
    'office.restoreEntries': ({ codes }) => edited(() => restoreEntries(session, codes)),
    'office.readImport': ({ choices, ...source }) => readImport(session.folder(), source, choices),
    'office.importEntries': ({ choices, sha256, ...source }) =>
      edited(() => importEntries(session, source, choices, sha256)),
  }
}
