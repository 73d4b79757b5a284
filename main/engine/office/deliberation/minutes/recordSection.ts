import { facts } from '../../results/report/facts.ts'
import { colourOf, type Paper } from '../../results/report/paper.ts'
import { heading, paragraph } from '../../results/report/prose.ts'
import type { Minutes } from './minutes.ts'

/** What the minutes can be held against later, and who signs them. */
export function recordSection(paper: Paper, minutes: Minutes): void {
  const { say, words, head, results } = minutes
  const { bundle, digest, files } = results.sources
  heading(paper, say('minutes.record'), 2, 120)
  paragraph(paper, say('minutes.record.body'))
  facts(paper, [
    [say('minutes.log.size'), String(head.size)],
    [say('minutes.log.root'), head.root],
    [words('report.digest'), digest],
    [words('report.bundle'), bundle?.id ?? ''],
    [words('report.files'), String(files.filter(({ state }) => state === 'counts').length)],
  ])
  signatures(paper, minutes)
}

function signatures(paper: Paper, { say, meetings }: Minutes): void {
  const chair = meetings.at(-1)?.chair.trim() ?? ''
  heading(paper, say('minutes.signatures'), 2, 150)
  for (const who of ['chair', 'secretariat'] as const) {
    const name = who === 'chair' && chair !== '' ? `: ${chair}` : ''
    signatureLine(paper, [
      `${say(`minutes.signature.${who}`)}${name}`,
      say('minutes.signature.date'),
    ])
  }
}

function signatureLine(paper: Paper, [who, when]: readonly [string, string]): void {
  const top = paper.take(64)
  const line = top + 40
  const gap = 24
  const half = (paper.width - gap) / 2
  for (const [words, x] of [
    [who, 0],
    [when, half + gap],
  ] as const) {
    const ends = { start: paper.place(x, line), end: paper.place(x + half, line) }
    paper.page().drawLine({ ...ends, thickness: 0.6, color: colourOf('firm') })
    paper.text([x, line + 12], words, { size: 8.5, tone: 'soft' })
  }
}
