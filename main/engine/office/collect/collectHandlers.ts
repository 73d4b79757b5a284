import type { HandlersOf } from '../../handlers.ts'
import { writeAtomically } from '../../files/writeAtomically.ts'
import type { Ports } from '../../ports.ts'
import type { OfficeSession } from '../officeSession.ts'
import type { WriteDb } from '../../store/db.ts'
import { announced } from '../log/announced.ts'
import { auditView } from '../log/auditView.ts'
import { readAudit, writeAudit } from '../store/audit.ts'
import { keptVerdicts, verdictsOf } from '../store/verdicts.ts'
import { decide } from './decide.ts'
import { disputes } from './disputes.ts'
import { roundFolder } from '../results/roundFolder.ts'
import { missingSheets, type Moment } from './missing.ts'

type Collecting = Pick<
  HandlersOf<'office'>,
  | 'office.verdicts'
  | 'office.writeVerdicts'
  | 'office.disputes'
  | 'office.decide'
  | 'office.missing'
  | 'office.writeReminders'
  | 'office.audit'
  | 'office.writeAudit'
>

/** What is asked and decided about the files that came. */
export function createCollectHandlers(
  ports: Ports,
  session: OfficeSession,
  turn: <T>(work: () => Promise<T>) => Promise<T>,
): Collecting {
  const store = (): ReturnType<OfficeSession['office']>['store'] => session.office().store
  const written = async (
    table: string,
    path: string,
    bytes: () => Buffer,
  ): Promise<Record<string, never>> => {
    const now = ports.clock()
    const line = (tx: WriteDb): number => writeAudit(tx, now, 'table-exported', { table })
    await announced(store(), now, line, () => writeAtomically(path, [bytes()]))
    return {}
  }
  return {
    'office.verdicts': () => keptVerdicts(store()),
    'office.writeVerdicts': async ({ path, of, language }) => {
      const verdicts = of === null ? keptVerdicts(store()) : verdictsOf(store(), of)
      const { verdictsCsv } = await import('./csvReports.ts')
      return written('verdicts', path, () => verdictsCsv(verdicts, language))
    },
    'office.disputes': () => disputes(store()),
    'office.decide': (wish) =>
      turn(() => {
        decide(store(), wish, ports.clock())
        return Promise.resolve(disputes(store()))
      }),
    'office.missing': () =>
      missingSheets(store(), roundFolder(store(), session.folder()), momentOf(ports)),
    'office.writeReminders': async ({ path }) => {
      const folder = roundFolder(store(), session.folder())
      const missing = missingSheets(store(), folder, momentOf(ports))
      const { remindersCsv } = await import('./csvReports.ts')
      return written('reminders', path, () => remindersCsv(missing, session.folder().jurors))
    },
    'office.audit': () => auditView(store()),
    'office.writeAudit': async ({ path, language }) => {
      const { auditCsv } = await import('./csvReports.ts')
      return written('log', path, () => auditCsv(readAudit(store()), language))
    },
  }
}

/** Now, in the time zone of this computer: the secretariat's. */
function momentOf({ clock }: Ports): Moment {
  return { now: clock(), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone }
}
