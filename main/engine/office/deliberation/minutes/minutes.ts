import type { Deliberation } from '../../../../../shared/calls/deliberationCalls.ts'
import type { InConflict } from '../../../../../shared/deliberation/conflicts.ts'
import type { Meeting, Span } from '../../../../../shared/deliberation/meeting.ts'
import type { MeetingNote } from '../../../../../shared/deliberation/meetingNotes.ts'
import type { EntryCode, JurorId } from '../../../../../shared/model/ids.ts'
import type { MinutesWords } from '../../../../../shared/report/minutesWords.ts'
import type { TreeHead } from '../../../../../shared/format/treeHead.ts'
import type { PrizeFolder } from '../../prizeFolder/prizeFolder.ts'
import { type CategoryReport, jurorName, type Report } from '../../results/report/report.ts'

/** What minutes tell, and in whose words. */
export type Minutes = Report & {
  readonly folder: Pick<PrizeFolder, 'entries' | 'jurors' | 'conflicts'>
  readonly say: MinutesWords
  /** The jurors of the bundle. */
  readonly jury: readonly JurorId[]
  readonly decisions: Deliberation['decisions']
  readonly meetings: readonly Meeting[]
  readonly notes: readonly MeetingNote[]
  readonly inConflict: InConflict
  /** Of the log, before the line that says that these minutes were written. */
  readonly head: TreeHead
  /** Minutes by which the clock of this computer is ahead of UTC. */
  readonly ahead: number
}

export type CategoryMinutes = Minutes & CategoryReport

export function jurorText(minutes: Report, id: JurorId): string {
  return `${id} ${jurorName(minutes, id)}`.trim()
}

export function entryText({ folder }: Report, code: EntryCode): string {
  return `${code} ${folder.entries.find((entry) => entry.code === code)?.title ?? ''}`.trim()
}

/** A moment as the clock on the wall said it. */
export function wallTime({ ahead }: Pick<Minutes, 'ahead'>, at: number | string): string {
  const shifted = new Date(new Date(at).getTime() + ahead * 60_000)
  return shifted.toISOString().slice(0, 16).replace('T', ' ')
}

/** From when to when; the day is said once. */
export function spanText(minutes: Minutes, { from, to }: Span): string {
  const begun = wallTime(minutes, from)
  if (to === null) return minutes.say('minutes.since', { from: begun })
  const ended = wallTime(minutes, to)
  const isSameDay = ended.slice(0, 10) === begun.slice(0, 10)
  return minutes.say('minutes.span', { from: begun, to: isSameDay ? ended.slice(11) : ended })
}

export function durationText({ say }: Minutes, milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000)
  return say('minutes.duration', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 })
}

/** Such as +09:00. */
export function offsetText(ahead: number): string {
  const [hours, minutes] = [Math.floor(Math.abs(ahead) / 60), Math.abs(ahead) % 60]
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${ahead < 0 ? '−' : '+'}${two(hours)}:${two(minutes)}`
}
