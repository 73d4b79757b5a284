import type { Paper } from './paper.ts'

/** What something is called, and what it is. */
export type Fact = readonly [what: string, value: string]

/** A line for each fact, its name before it. */
export function facts(paper: Paper, rows: readonly Fact[]): void {
  for (const [what, value] of rows) fact(paper, what, value)
}

function fact(paper: Paper, what: string, value: string): void {
  const column = 150
  const lines = lineUp(paper, value, paper.width - column)
  lines.forEach((line, place) => {
    const y = paper.take(14) + 9
    if (place === 0) paper.text([0, y], what, { size: 9, tone: 'soft' })
    paper.text([column, y], line, { size: 9 })
  })
  paper.take(3)
}

function lineUp(paper: Paper, value: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of value.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`
    if (lines.length > 0 && paper.measure(longer, 9, false) <= width)
      lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
