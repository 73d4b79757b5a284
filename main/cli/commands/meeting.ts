import type { Deliberation } from '../../../shared/calls/deliberationCalls.ts'
import { meetingNotes, nextNote } from '../../../shared/deliberation/meetingNotes.ts'
import { type Meeting, meetingsOf, presentJurors } from '../../../shared/deliberation/meeting.ts'
import { AppError } from '../../../shared/errors.ts'
import { EntryCode, JurorId } from '../../../shared/model/ids.ts'
import type { MeetingAct } from '../../../shared/model/meeting.ts'
import type { Command, Invocation } from '../command.ts'
import { withBuiltOffice } from '../withOffice.ts'

export const meetingCommand: Command = {
  usage:
    'meeting FOLDER [open [--place TEXT] [--chair TEXT] | present ID… | absent ID… | discuss CODE | pause | note TEXT [--entry CODE] | close]',
  summary: 'Tells what happened at the jury’s meetings; with an act, writes it down as it happens.',
  words: { atLeast: 1 },
  options: { place: { type: 'string' }, chair: { type: 'string' }, entry: { type: 'string' } },
  run: async (invocation) => {
    const acts = actsOf(invocation)
    const { context } = invocation
    return withBuiltOffice(invocation, async (handlers) => {
      let deliberation = await handlers['office.deliberation']({}, context)
      for (const act of acts(deliberation))
        deliberation = await handlers['office.meetingAct']({ act }, context)
      return { json: jsonOf(deliberation), text: textOf(deliberation) }
    })
  },
}

type Acts = (deliberation: Deliberation) => readonly MeetingAct[]

/** What the words ask for, known to be well formed before the office is opened. */
function actsOf({ words, options }: Invocation): Acts {
  const [, act, ...rest] = words
  const wanted = typeof options['entry'] === 'string' ? entryCode(options['entry']) : null
  const only = (written: MeetingAct): Acts => {
    if (rest.length > 0) throw wrongUse(`“${rest.join(' ')}” is more than ${act ?? ''} takes.`)
    return () => [written]
  }
  switch (act) {
    case undefined:
      return () => []
    case 'open':
      return only({ kind: 'opened', place: said(options['place']), chair: said(options['chair']) })
    case 'close':
      return only({ kind: 'closed' })
    case 'pause':
      return only({ kind: 'paused' })
    case 'present':
    case 'absent': {
      if (rest.length === 0) throw wrongUse(`Who is ${act}? Name jurors by their numbers.`)
      const ids = rest.map(jurorId)
      return () => ids.map((id) => ({ kind: 'present', jurorId: id, here: act === 'present' }))
    }
    case 'discuss': {
      const [code = '', ...more] = rest
      if (code === '' || more.length > 0) throw wrongUse('discuss takes the code of one entry.')
      const discussed = entryCode(code)
      return () => [{ kind: 'entry', entryCode: discussed }]
    }
    case 'note': {
      const text = rest.join(' ').trim()
      if (text === '' || text.length > 10_000) throw wrongUse('note takes a text.')
      return ({ events }) => [{ kind: 'note', note: nextNote(events), entryCode: wanted, text }]
    }
    default:
      throw wrongUse(`There is no act “${act}”.`)
  }
}

function said(option: string | boolean | undefined): string {
  return typeof option === 'string' ? option.trim().slice(0, 200) : ''
}

function jurorId(word: string): JurorId {
  const id = JurorId.safeParse(word)
  if (id.success) return id.data
  throw new AppError('UNKNOWN_JUROR', { juror: word })
}

function entryCode(word: string): EntryCode {
  const code = EntryCode.safeParse(word)
  if (code.success) return code.data
  throw new AppError('UNKNOWN_ENTRY', { entry: word })
}

function wrongUse(problem: string): AppError {
  return new AppError('USAGE', { problem })
}

function jsonOf({ events }: Deliberation): unknown {
  return { meetings: meetingsOf(events), notes: meetingNotes(events) }
}

function textOf({ events }: Deliberation): string {
  const meetings = meetingsOf(events)
  if (meetings.length === 0) return 'No meeting has been opened.'
  return meetings.map(meetingText).join('\n\n')
}

function meetingText(meeting: Meeting, place: number): string {
  const { from, to, discussions } = meeting
  const came = new Set(meeting.stays.map((stay) => stay.jurorId))
  const here = to === null ? presentJurors(meeting) : [...came]
  return [
    `Meeting ${place + 1}, ${from} to ${to ?? 'now'}: ${meeting.place}, chair ${meeting.chair}`,
    `  ${to === null ? 'here' : 'came'}: ${here.join(' ')}`,
    ...discussions.map((one) => `  ${one.entryCode}  ${one.from} to ${one.to ?? 'now'}`),
  ].join('\n')
}
