import type { Line, Mark } from '../../../../../shared/plots/scene.ts'
import { unreachable } from '../../../../../shared/unreachable.ts'
import { colourOf, type Paper } from './paper.ts'

/** Where a scene's own origin lies on the sheet, and how large its pixels are there. */
export type Origin = { readonly x: number; readonly y: number; readonly scale: number }

/** The marks of a scene on the sheet in hand. */
export function drawMarks(paper: Paper, marks: readonly Mark[], origin: Origin): void {
  for (const mark of marks) drawMark(paper, mark, origin)
}

function drawMark(paper: Paper, mark: Mark, { x, y, scale }: Origin): void {
  const at = (mx: number, my: number): { readonly x: number; readonly y: number } =>
    paper.place(x + mx * scale, y + my * scale)
  const page = paper.page()
  switch (mark.shape) {
    case 'line': {
      const { tone, width, dash } = mark.stroke
      page.drawLine({
        start: at(...mark.from),
        end: at(...mark.to),
        thickness: width * scale,
        color: colourOf(tone),
        ...(dash === undefined ? {} : { dashArray: dash.map((part) => part * scale) }),
      })
      return
    }
    case 'rect': {
      const corner = at(mark.x, mark.y + mark.height)
      const size = { width: mark.width * scale, height: mark.height * scale }
      page.drawRectangle({ ...corner, ...size, color: colourOf(mark.fill), opacity: mark.opacity })
      return
    }
    case 'circle': {
      const look = { color: colourOf(mark.fill), ...border(mark.stroke, scale) }
      page.drawCircle({ ...at(mark.x, mark.y), size: mark.radius * scale, ...look })
      return
    }
    case 'polygon': {
      const [[fromX, fromY] = [0, 0], ...rest] = mark.points
      const path = [`M${fromX} ${fromY}`, ...rest.map(([px, py]) => `L${px} ${py}`), 'Z'].join(' ')
      const look = { color: colourOf(mark.fill), ...border(mark.stroke, 1) }
      page.drawSvgPath(path, { ...at(0, 0), scale, ...look })
      return
    }
    case 'text': {
      const size = mark.size * scale
      const width = paper.measure(mark.text, size, mark.strong)
      const before = { start: 0, middle: width / 2, end: width }[mark.anchor]
      const { strong, tone } = mark
      paper.text([x + mark.x * scale - before, y + mark.y * scale], mark.text, {
        size,
        strong,
        tone,
      })
      return
    }
    default:
      unreachable(mark)
  }
}

function border(
  stroke: Line['stroke'] | null,
  scale: number,
): { readonly borderColor?: ReturnType<typeof colourOf>; readonly borderWidth?: number } {
  if (stroke === null) return {}
  return { borderColor: colourOf(stroke.tone), borderWidth: stroke.width * scale }
}
