import type { Handlers } from '../handlers.ts'
import type { DeskSession } from './deskSession.ts'
import { exportHistory } from './exportHistory.ts'
import { exportScores } from './exportScores.ts'
import { checkReceipt } from './receipt/checkReceipt.ts'
import { savePrintedCopy } from './savePrintedCopy.ts'
import { saveRevision } from './saveRevision.ts'

type ExportHandlers = Pick<
  Handlers,
  | 'desk.checkReceipt'
  | 'desk.export'
  | 'desk.exportHistory'
  | 'desk.saveRevision'
  | 'desk.savePrintedCopy'
>

/** The calls about what a juror has signed. */
export function createExportHandlers(session: DeskSession): ExportHandlers {
  return {
    'desk.checkReceipt': ({ path }) => checkReceipt(session.desk(), path),
    'desk.export': ({ path }) => exportScores(session.desk(), path),
    'desk.exportHistory': () => exportHistory(session.desk().store),
    'desk.saveRevision': async ({ revision, path }) => {
      await saveRevision(session.desk(), revision, path)
      return {}
    },
    'desk.savePrintedCopy': async ({ path, pdf }) => {
      session.desk()
      await savePrintedCopy(path, pdf)
      return {}
    },
  }
}
