import type { Box } from './protocol.ts'

/** A selected piece of text where it lies on the screen; `rightToLeft` as the document's reader found. */
export type TextPiece = { readonly text: string; readonly rightToLeft: boolean; readonly box: Box }

/**
 * Pieces as they are read. Some programs write Arabic and Hebrew letter by letter from the left: runs of
 * such pieces are turned round. Null when nothing had to be, so that the browser's own words are better.
 */
export function readingOrder(pieces: readonly TextPiece[]): string | null {
  const runs = runsOf(pieces)
  if (!runs.some(isWrittenBackwards)) return null
  return runs
    .map((run, index) => {
      const text = (isWrittenBackwards(run) ? run.toReversed() : run)
        .map((one) => one.text)
        .join('')
      const [before, first] = [runs[index - 1]?.at(-1), run[0]]
      const isNewLine = before !== undefined && first !== undefined && !onOneLine(before, first)
      return isNewLine ? `\n${text}` : text
    })
    .join('')
}

/** Neighbours on one line that are read in the same direction; spaces go with what is before them. */
function runsOf(pieces: readonly TextPiece[]): readonly (readonly TextPiece[])[] {
  const runs: TextPiece[][] = []
  for (const piece of pieces) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const goesOn = last !== undefined && onOneLine(last, piece) && isAlike(run?.[0], piece)
    if (goesOn) run?.push(piece)
    else runs.push([piece])
  }
  return runs
}

function isAlike(first: TextPiece | undefined, piece: TextPiece): boolean {
  return piece.text.trim() === '' || first?.rightToLeft === piece.rightToLeft
}

function isWrittenBackwards(run: readonly TextPiece[]): boolean {
  const [first, last] = [run[0], run.at(-1)]
  if (first === undefined || last === undefined || run.length < 2) return false
  return first.rightToLeft && first.box.left < last.box.left
}

function onOneLine(one: TextPiece, other: TextPiece): boolean {
  const top = Math.max(one.box.top, other.box.top)
  const bottom = Math.min(one.box.top + one.box.height, other.box.top + other.box.height)
  return bottom - top > Math.min(one.box.height, other.box.height) / 2
}
