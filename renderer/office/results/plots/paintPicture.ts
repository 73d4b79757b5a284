import { type Picture, printColours } from '../../../../shared/plots/picture.ts'
import type { Line, Mark } from '../../../../shared/plots/scene.ts'
import { unreachable } from '../../../../shared/unreachable.ts'
import { fontOf } from './measureText.ts'

/** Twice as fine as a screen, for paper; less where a picture would be too tall for a canvas. */
const finest = 2
const tallest = 32_000

/** The picture as a PNG file, in the colours of paper whatever the theme. */
export async function pictureBytes(picture: Picture): Promise<Uint8Array<ArrayBuffer>> {
  const scale = Math.min(finest, tallest / picture.height)
  const canvas = new OffscreenCanvas(
    Math.round(picture.width * scale),
    Math.round(picture.height * scale),
  )
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('no canvas')
  context.scale(scale, scale)
  context.fillStyle = printColours.paper
  context.fillRect(0, 0, picture.width, picture.height)
  for (const mark of picture.marks) paint(context, mark)
  const blob = await canvas.convertToBlob({ type: 'image/png' })
  return new Uint8Array(await blob.arrayBuffer())
}

type Context = OffscreenCanvasRenderingContext2D

function paint(context: Context, mark: Mark): void {
  context.beginPath()
  switch (mark.shape) {
    case 'line':
      context.moveTo(...mark.from)
      context.lineTo(...mark.to)
      stroke(context, mark.stroke)
      return
    case 'rect':
      context.roundRect(mark.x, mark.y, mark.width, mark.height, Math.min(3, mark.height / 2))
      context.globalAlpha = mark.opacity
      fill(context, mark.fill)
      context.globalAlpha = 1
      return
    case 'circle':
      context.arc(mark.x, mark.y, mark.radius, 0, 2 * Math.PI)
      fill(context, mark.fill)
      stroke(context, mark.stroke)
      return
    case 'polygon':
      for (const point of mark.points) context.lineTo(...point)
      context.closePath()
      fill(context, mark.fill)
      stroke(context, mark.stroke)
      return
    case 'text':
      context.font = fontOf(mark.size, mark.strong)
      context.textAlign = anchors[mark.anchor]
      context.fillStyle = printColours[mark.tone]
      context.fillText(mark.text, mark.x, mark.y)
      return
    default:
      unreachable(mark)
  }
}

/** A plot runs from left to right in every language. */
const anchors = { start: 'left', middle: 'center', end: 'right' } as const

function fill(context: Context, tone: keyof typeof printColours): void {
  context.fillStyle = printColours[tone]
  context.fill()
}

function stroke(context: Context, style: Line['stroke'] | null): void {
  if (style === null) return
  context.strokeStyle = printColours[style.tone]
  context.lineWidth = style.width
  context.setLineDash([...(style.dash ?? [])])
  context.stroke()
}
