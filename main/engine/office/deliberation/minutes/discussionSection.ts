import { discussionTimes } from '../../../../../shared/deliberation/meeting.ts'
import type { EntryCode } from '../../../../../shared/model/ids.ts'
import type { Paper } from '../../results/report/paper.ts'
import { heading, paragraph } from '../../results/report/prose.ts'
import { longText } from './longText.ts'
import { type CategoryMinutes, durationText, entryText, type Minutes, spanText } from './minutes.ts'

/** Each entry of the category that was discussed, how long, and what was noted of it. */
export function discussionSection(paper: Paper, minutes: CategoryMinutes): void {
  const { say, category, folder } = minutes
  const ours = new Set(
    folder.entries.filter(({ categoryId }) => categoryId === category.id).map(({ code }) => code),
  )
  const discussed = discussedEntries(minutes).filter((code) => ours.has(code))
  heading(paper, say('minutes.discussed'), 2)
  if (discussed.length === 0) paragraph(paper, say('minutes.discussed.none'))
  const times = discussionTimes(minutes.meetings, minutes.at)
  for (const code of discussed) {
    const entry = entryText(minutes, code)
    const time = times.get(code)
    const title =
      time === undefined
        ? entry
        : say('minutes.discussed.entry', { entry, duration: durationText(minutes, time) })
    heading(paper, title, 3, 30)
    spans(paper, minutes, code)
    notes(paper, minutes, code)
  }
}

/** What was noted of no entry. */
export function generalNotes(paper: Paper, minutes: Minutes): void {
  if (!minutes.notes.some(({ entryCode }) => entryCode === null)) return
  heading(paper, minutes.say('minutes.notes.general'), 2)
  notes(paper, minutes, null)
}

/** In the order of their first discussion; after them those of which there are notes alone. */
function discussedEntries({ meetings, notes: written }: Minutes): readonly EntryCode[] {
  const discussed = meetings.flatMap(({ discussions }) => discussions)
  const noted = written.flatMap(({ entryCode }) => (entryCode === null ? [] : [entryCode]))
  return [...new Set([...discussed.map(({ entryCode }) => entryCode), ...noted])]
}

function spans(paper: Paper, minutes: Minutes, code: EntryCode): void {
  const own = minutes.meetings
    .flatMap(({ discussions }) => discussions)
    .filter(({ entryCode }) => entryCode === code)
  if (own.length > 0) paragraph(paper, own.map((one) => spanText(minutes, one)).join('; '))
}

function notes(paper: Paper, minutes: Minutes, code: EntryCode | null): void {
  for (const { entryCode, text } of minutes.notes) if (entryCode === code) longText(paper, text)
}
