import { wrapped } from '../../../../../shared/plots/pen.ts'
import type { Paper, TextStyle } from '../../results/report/paper.ts'

const size = 9

/** What somebody wrote, in full and with its own lines; nothing of it is cut. */
export function longText(paper: Paper, words: string, style: TextStyle = { size }): void {
  const leading = style.size * 1.5
  for (const written of words.split('\n')) {
    for (const line of wrapped(paper.measure, written, paper.width, Infinity, style.size))
      paper.text([0, paper.take(leading) + style.size], line, style)
  }
  paper.take(5)
}
