import type { Meeting } from '../../../../../shared/deliberation/meeting.ts'
import type { JurorId } from '../../../../../shared/model/ids.ts'
import { facts } from '../../results/report/facts.ts'
import type { Paper } from '../../results/report/paper.ts'
import { heading, paragraph } from '../../results/report/prose.ts'
import { table } from '../../results/report/tableOnPaper.ts'
import { jurorText, type Minutes, spanText } from './minutes.ts'

/** Each meeting, who was there, and who had to keep out of what. */
export function meetingSection(paper: Paper, minutes: Minutes): void {
  const { meetings, say } = minutes
  paper.newSheet()
  heading(paper, say('minutes.meetings'), 1)
  if (meetings.length === 0) paragraph(paper, say('minutes.meetings.none'))
  meetings.forEach((meeting, place) => {
    heading(paper, say('minutes.meeting', { number: place + 1 }), 2)
    facts(paper, [
      [say('minutes.place'), meeting.place.trim() || say('minutes.notSaid')],
      [say('minutes.chair'), meeting.chair.trim() || say('minutes.notSaid')],
      [say('minutes.time'), spanText(minutes, meeting)],
    ])
    presence(paper, minutes, meeting)
  })
  conflicts(paper, minutes)
}

function presence(paper: Paper, minutes: Minutes, { stays }: Meeting): void {
  const { say, jury } = minutes
  const came = [...new Set(stays.map(({ jurorId }) => jurorId))]
  const absent = jury.filter((id) => !came.includes(id))
  heading(paper, say('minutes.present'), 3)
  if (came.length > 0) {
    table(
      paper,
      [
        { title: say('minutes.juror'), share: 2, strong: true },
        { title: say('minutes.when'), share: 4 },
      ],
      came.map((id) => [
        jurorText(minutes, id),
        stays
          .filter(({ jurorId }) => jurorId === id)
          .map((stay) => spanText(minutes, stay))
          .join('; '),
      ]),
    )
  }
  const missing = absent.map((id) => jurorText(minutes, id)).join(', ')
  paragraph(
    paper,
    absent.length === 0 ? say('minutes.everybody') : say('minutes.absent', { jurors: missing }),
  )
}

function conflicts(paper: Paper, minutes: Minutes): void {
  const { say, jury } = minutes
  const rows = jury.flatMap((id) => conflictsOf(minutes, id))
  heading(paper, say('minutes.conflicts'), 2)
  if (rows.length === 0) {
    paragraph(paper, say('minutes.conflicts.none'))
    return
  }
  paragraph(paper, say('minutes.conflicts.body'))
  table(
    paper,
    [
      { title: say('minutes.juror'), share: 2, strong: true },
      { title: say('minutes.entry'), share: 1 },
      { title: say('minutes.known'), share: 1.2 },
      { title: say('minutes.reason'), share: 4 },
    ],
    rows,
  )
}

/** The secretariat's own word first; what only the juror said is the juror's. */
function conflictsOf(minutes: Minutes, id: JurorId): readonly (readonly string[])[] {
  const { folder, results, say, inConflict } = minutes
  const sheets = [...results.sheets, ...results.strays]
  return folder.entries
    .filter(({ code }) => inConflict(id, code))
    .map(({ code }) => {
      const known = folder.conflicts.find((one) => one.jurorId === id && one.entryCode === code)
      const said = sheets.find((one) => one.jurorId === id && one.sheet.entryCode === code)
      const from = known === undefined ? 'juror' : 'secretariat'
      const reason = known?.reason ?? said?.sheet.reason ?? ''
      return [jurorText(minutes, id), code, say(`minutes.known.${from}`), reason]
    })
}
