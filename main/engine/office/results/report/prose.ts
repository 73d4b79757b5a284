import { wrapped } from '../../../../../shared/plots/pen.ts'
import type { Paper, TextStyle } from './paper.ts'

/** A heading keeps company with what follows. */
export function heading(paper: Paper, words: string, level: 1 | 2 | 3, follows = 60): void {
  const [size, before, after] = ({ 1: [20, 0, 14], 2: [13, 18, 8], 3: [10.5, 12, 6] } as const)[
    level
  ]
  if (paper.left() < before + size + after + follows) paper.newSheet()
  const lines = wrapped(paper.measure, words, paper.width * 0.92, 3, size)
  paper.take(before)
  for (const line of lines)
    paper.text([0, paper.take(size * 1.25) + size], line, { size, strong: true })
  paper.take(after)
}

/** A paragraph as wide as the sheet. */
export function paragraph(
  paper: Paper,
  words: string,
  style: TextStyle = { size: 8.5, tone: 'soft' },
): void {
  const leading = style.size * 1.45
  for (const line of wrapped(paper.measure, words, paper.width, 40, style.size)) {
    paper.text([0, paper.take(leading) + style.size], line, style)
  }
  paper.take(4)
}
