import type {
  MissingOfEntry,
  MissingOfJuror,
  MissingSheets,
} from '../../../../shared/calls/collectViews.ts'
import type { MatrixCell } from '../../../../shared/calls/views.ts'
import { reminderIn } from '../../../../shared/messages/reminder.ts'
import type { EntryCode, JurorId } from '../../../../shared/model/ids.ts'
import type { Juror } from '../../../../shared/model/juror.ts'
import type { Prize } from '../../../../shared/model/prize.ts'
import type { ReadDb } from '../../store/db.ts'
import type { PrizeFolder } from '../prizeFolder/prizeFolder.ts'
import { matrix } from '../results/matrix.ts'
import { scoredRound } from '../results/round.ts'

export type Moment = { readonly now: number; readonly timeZone: string }

/** What is not there yet, by juror and by entry, with what to write to each juror. */
export function missingSheets(db: ReadDb, folder: PrizeFolder, moment: Moment): MissingSheets {
  const { prize, scores } = scoredRound(db, folder)
  const cells = matrix(db, folder)
  const sent = new Set(scores.map(({ jurorId }) => jurorId))
  const byJuror = Map.groupBy(cells, ({ jurorId }) => jurorId)
  const byEntry = Map.groupBy(cells, ({ entryCode }) => entryCode)
  // The last bundle's rule counts; a deadline may have been put off since.
  const today = { ...prize, deadline: folder.prize.deadline }
  return {
    deadline: today.deadline,
    jurors: folder.jurors.flatMap((juror) => {
      const own = byJuror.get(juror.id)
      return own === undefined ? [] : [ofJuror(juror, own, sent, today, moment)]
    }),
    entries: [...byEntry].map(([code, own]) => ofEntry(code, own, prize)),
  }
}

function ofJuror(
  juror: Juror,
  cells: readonly MatrixCell[],
  sent: ReadonlySet<JurorId>,
  prize: Prize,
  moment: Moment,
): MissingOfJuror {
  const codes = (state: MatrixCell['state']): readonly EntryCode[] =>
    cells.filter((cell) => cell.state === state).map(({ entryCode }) => entryCode)
  const owed = {
    assigned: cells.length,
    settled: cells.filter(isSettled).length,
    received: sent.has(juror.id),
    partial: codes('partial'),
    unscored: codes('unscored'),
    absent: codes('missing'),
  }
  const isDone = owed.settled === owed.assigned
  const reminder = isDone ? null : reminderIn(juror.language, { juror, prize, owed, ...moment })
  return { jurorId: juror.id, ...owed, reminder }
}

function ofEntry(
  entryCode: EntryCode,
  cells: readonly MatrixCell[],
  { rule }: Prize,
): MissingOfEntry {
  return {
    entryCode,
    assigned: cells.length,
    settled: cells.filter(isSettled).length,
    scored: cells.filter(({ state }) => state === 'scored').length,
    needed: rule.minimumSheets,
  }
}

function isSettled({ state }: MatrixCell): boolean {
  return state === 'scored' || state === 'abstained' || state === 'recused'
}
