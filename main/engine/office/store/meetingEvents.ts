import { z } from 'zod'
import { canonicalJson } from '../../../../shared/format/canonicalJson.ts'
import { instant, Instant } from '../../../../shared/model/ids.ts'
import { MeetingAct, type MeetingEvent } from '../../../../shared/model/meeting.ts'
import { rows, run, type ReadDb, type WriteDb } from '../../store/db.ts'
import { storedJson } from '../../store/storedJson.ts'
import type { Round } from './builds.ts'

const EventRow = z.object({ sequence: z.int(), at: Instant, act: storedJson(MeetingAct) })

/** What happened at the meetings of a round, the latest last. */
export function meetingEvents(db: ReadDb, { edition, round }: Round): readonly MeetingEvent[] {
  const sql = `SELECT sequence, at, act FROM meeting_event
    WHERE edition = ? AND round = ? ORDER BY sequence`
  return rows(db, EventRow, sql, edition, round.number)
}

export function keepMeetingAct(
  tx: WriteDb,
  { edition, round }: Round,
  act: MeetingAct,
  now: number,
): void {
  run(
    tx,
    'INSERT INTO meeting_event (edition, round, at, act) VALUES (?, ?, ?, ?)',
    edition,
    round.number,
    instant(now),
    canonicalJson(act),
  )
}
