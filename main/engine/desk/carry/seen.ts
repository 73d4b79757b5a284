import { z } from 'zod'
import { CarriedOver, LookAgainReason, SetAside } from '../../../../shared/calls/carryViews.ts'
import type { DeskEntry } from '../../../../shared/calls/views.ts'
import type { EntryCode } from '../../../../shared/model/ids.ts'
import { row, rows, run, transact, type ReadDb } from '../../store/db.ts'
import { storedJson } from '../../store/storedJson.ts'
import { readEntry } from '../entryOnDesk.ts'
import type { OpenDesk } from '../openDesk.ts'

const ReportRow = z.object({ report: storedJson(CarriedOver) })
const ReasonsRow = z.object({ reasons: storedJson(z.array(LookAgainReason)) })
const HeldRow = z.object({ held: storedJson(SetAside) })

/** What going on with the latest bundle changed; nothing once the juror has seen it. */
export function carriedOver(db: ReadDb): { readonly carriedOver?: CarriedOver } {
  const sql = 'SELECT report FROM carried WHERE seen = 0 ORDER BY rowid DESC LIMIT 1'
  const found = row(db, ReportRow, sql)
  return found === undefined ? {} : { carriedOver: found.report }
}

export function carriedOverSeen({ store }: OpenDesk): void {
  transact(store, (tx) => run(tx, 'UPDATE carried SET seen = 1 WHERE seen = 0'))
}

/** Why a sheet is to be looked at again, and what was set aside of it; nothing once the juror has looked. */
export function lookAgain(db: ReadDb, code: EntryCode): Pick<DeskEntry, 'lookAgain'> {
  const found = row(db, ReasonsRow, 'SELECT reasons FROM look_again WHERE entry_code = ?', code)
  if (found === undefined) return {}
  const sql = 'SELECT held FROM set_aside WHERE entry_code = ? AND seen = 0 ORDER BY number'
  const setAside = rows(db, HeldRow, sql, code).map(({ held }) => held)
  return { lookAgain: { reasons: found.reasons, setAside } }
}

/** What was set aside stays in the store; it is only shown no more. */
export function lookedAgain(desk: OpenDesk, code: EntryCode): DeskEntry {
  transact(desk.store, (tx) => {
    run(tx, 'DELETE FROM look_again WHERE entry_code = ?', code)
    run(tx, 'UPDATE set_aside SET seen = 1 WHERE entry_code = ?', code)
  })
  return readEntry(desk, code)
}
