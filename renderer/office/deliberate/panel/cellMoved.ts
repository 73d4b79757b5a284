import type { KeyboardEvent } from 'react'

/** Takes the focus from one mark to the next one in the direction of an arrow; null when there is none. */
export function cellMoved(event: KeyboardEvent<HTMLElement>): string | null {
  const step = steps[event.key]
  const from = event.target instanceof HTMLElement ? event.target.dataset['cell'] : undefined
  if (step === undefined || from === undefined || event.ctrlKey || event.altKey) return null
  const along = event.currentTarget.matches(':dir(rtl)') ? -1 : 1
  const [row = 0, column = 0] = from.split('/').map(Number)
  const cells = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-cell]')]
  const target = nearest(cells, row, column, { down: step.down, across: step.across * along })
  event.preventDefault()
  event.stopPropagation()
  target?.focus()
  return target?.dataset['cell'] ?? null
}

type Step = { readonly down: number; readonly across: number }

const steps: Readonly<Record<string, Step>> = {
  ArrowDown: { down: 1, across: 0 },
  ArrowUp: { down: -1, across: 0 },
  ArrowRight: { down: 0, across: 1 },
  ArrowLeft: { down: 0, across: -1 },
}

/** Columns without points and rows of headings are passed over. */
function nearest(
  cells: readonly HTMLElement[],
  row: number,
  column: number,
  { down, across }: Step,
): HTMLElement | undefined {
  const places = cells.map((cell) => {
    const [r = 0, c = 0] = (cell.dataset['cell'] ?? '').split('/').map(Number)
    return { cell, ahead: down === 0 ? (c - column) * across : (r - row) * down, r, c }
  })
  const inLine = places.filter(
    ({ ahead, r, c }) => ahead > 0 && (down === 0 ? r === row : c === column),
  )
  return inLine.toSorted((a, b) => a.ahead - b.ahead)[0]?.cell
}
