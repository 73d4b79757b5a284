import { around } from './geometry.ts'
import type { Box } from './protocol.ts'

const mostLines = 500

/**
 * The boxes of pieces of text in reading order, with those that follow each other on a line made one.
 * A passage is marked line by line, never as the block around it.
 */
export function linesOf(boxes: readonly Box[]): readonly Box[] {
  const lines: Box[] = []
  for (const box of boxes) {
    const last = lines.at(-1)
    const joined = last !== undefined && isSameLine(last, box) ? around([last, box]) : null
    if (joined === null) lines.push(box)
    else lines[lines.length - 1] = joined
  }
  return lines.slice(0, mostLines)
}

/** Side by side, at about one height and not far apart; upright text, whose boxes are tall, is left as it is. */
function isSameLine(line: Box, box: Box): boolean {
  const height = Math.min(line.height, box.height)
  const shared =
    Math.min(line.top + line.height, box.top + box.height) - Math.max(line.top, box.top)
  const apart =
    Math.max(line.left, box.left) - Math.min(line.left + line.width, box.left + box.width)
  const upright = line.height > 2 * line.width && box.height > 2 * box.width
  return !upright && shared > height / 2 && apart < 1.5 * height
}
