import { JurorId } from '../../../../../shared/model/ids.ts'
import { DecidedNow } from '../../../../../shared/model/juryDecision.ts'
import type { MeetingAct } from '../../../../../shared/model/meeting.ts'
import type { Deliberation } from '../../../../../shared/calls/deliberationCalls.ts'
import { quiet, type TestOffice } from '../officeFixture.ts'

export const opened: MeetingAct = { kind: 'opened', place: 'City Hall', chair: 'Ada Kim' }

export function comes(juror: string, here = true): MeetingAct {
  return { kind: 'present', jurorId: JurorId.parse(juror), here }
}

/** What happens at the meeting, one act after the other; the whole as it then stands. */
export async function happens(
  { handlers }: TestOffice,
  ...acts: readonly MeetingAct[]
): Promise<Deliberation> {
  for (const act of acts) await handlers['office.meetingAct']({ act }, quiet)
  return handlers['office.deliberation']({}, quiet)
}

/** A decision about the cities; what is not said is the plainest. */
export function decision(change: Readonly<Record<string, unknown>>): DecidedNow {
  const plain = { categoryId: 'cities', outcome: 'winner', entries: ['C-1'], award: 'Grand prize' }
  const rest = { reason: 'The best plan', vote: null, replaces: null }
  return DecidedNow.parse({ ...plain, ...rest, ...change })
}

export async function decide(
  { handlers }: TestOffice,
  change: Readonly<Record<string, unknown>>,
): Promise<Deliberation> {
  return handlers['office.juryDecision']({ decision: decision(change) }, quiet)
}

type Choice = { readonly entry: string } | { readonly for: string }

/** An open vote: who votes for what; the words of a ballot are no codes here. */
export function openVote(
  among: readonly string[],
  ballots: Readonly<Record<string, string>>,
): unknown {
  const cast = Object.entries(ballots).map(([jurorId, choice]) => ({
    jurorId,
    choice: choiceOf(choice),
  }))
  return { way: 'open', among, ballots: cast }
}

export function secretVote(
  among: readonly string[],
  votes: Readonly<Record<string, number>>,
): unknown {
  const counts = Object.entries(votes).map(([choice, count]) => ({
    choice: choiceOf(choice),
    votes: count,
  }))
  return { way: 'secret', among, counts }
}

function choiceOf(choice: string): Choice {
  return ['proposal', 'none', 'abstained'].includes(choice) ? { for: choice } : { entry: choice }
}
