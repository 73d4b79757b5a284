import { standingDecisions } from '../../../../../shared/deliberation/standingDecisions.ts'
import { facts } from '../../results/report/facts.ts'
import type { Paper } from '../../results/report/paper.ts'
import { heading, paragraph } from '../../results/report/prose.ts'
import { ruleFacts } from '../../results/report/ruleFacts.ts'
import { table } from '../../results/report/tableOnPaper.ts'
import { outcomeText } from './decisionSection.ts'
import { entryText, type Minutes, offsetText, spanText, wallTime } from './minutes.ts'

/** Whose meeting it was, when and where, by which rule, and what came of it. */
export function frontPage(paper: Paper, minutes: Minutes): void {
  const { results, say, at, ahead } = minutes
  const { prize } = results
  paper.take(40)
  paragraph(paper, say('minutes.title'), { size: 12, tone: 'soft' })
  heading(paper, `${prize.title} ${prize.edition}`, 1)
  paragraph(paper, prize.round.title, { size: 12 })
  paper.take(16)
  facts(paper, [
    ...minutes.meetings.map((meeting, place): readonly [string, string] => [
      say('minutes.meeting', { number: place + 1 }),
      spanText(minutes, meeting),
    ]),
    [say('minutes.written'), wallTime(minutes, at)],
  ])
  paragraph(paper, say('minutes.offset', { offset: offsetText(ahead) }))
  decided(paper, minutes)
  heading(paper, say('minutes.rule'), 2)
  facts(paper, ruleFacts(minutes))
}

function decided(paper: Paper, minutes: Minutes): void {
  const { results, say } = minutes
  const titles = new Map(results.prize.categories.map(({ id, title }) => [id, title]))
  const standing = standingDecisions(minutes.decisions)
  heading(paper, say('minutes.decided'), 2)
  if (standing.length === 0) {
    paragraph(paper, say('minutes.decided.none'))
    return
  }
  table(
    paper,
    [
      { title: say('minutes.category'), share: 2, strong: true },
      { title: say('minutes.outcome'), share: 2.4 },
      { title: say('minutes.entries'), share: 4.4 },
      { title: say('minutes.decision'), share: 0.9, align: 'end' },
    ],
    standing.map((decision) => [
      titles.get(decision.categoryId) ?? decision.categoryId,
      outcomeText(decision, minutes),
      decision.entries.map((code) => entryText(minutes, code)).join(', '),
      String(decision.sequence),
    ]),
  )
}
