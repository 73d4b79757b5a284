import { type Picture, printColours } from '../../../../../shared/plots/picture.ts'
import type { Line, Mark, Text } from '../../../../../shared/plots/scene.ts'
import { unreachable } from '../../../../../shared/unreachable.ts'
import type { Outlines } from './outlines.ts'

/** The picture as an SVG file with its colours and letters in it. */
export function pictureSvg(picture: Picture, outlines: Outlines): string {
  const { width, height, title, description, marks } = picture
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${round(height)}" viewBox="0 0 ${width} ${round(height)}" role="img" aria-labelledby="title description">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="description">${escaped(description)}</desc>`,
    `<rect width="${width}" height="${round(height)}" fill="${printColours.paper}"/>`,
    ...marks.map((mark) => markSvg(mark, outlines)),
    '</svg>',
    '',
  ].join('\n')
}

function markSvg(mark: Mark, outlines: Outlines): string {
  switch (mark.shape) {
    case 'line': {
      const [x1, y1, x2, y2] = [...mark.from, ...mark.to].map(round)
      return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"${strokeSvg(mark.stroke)}/>`
    }
    case 'rect': {
      const [x, y, width, height] = [mark.x, mark.y, mark.width, mark.height].map(round)
      const corner = round(Math.min(3, mark.height / 2))
      return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${corner}" fill="${printColours[mark.fill]}" fill-opacity="${round(mark.opacity)}"/>`
    }
    case 'circle':
      return `<circle cx="${round(mark.x)}" cy="${round(mark.y)}" r="${mark.radius}" fill="${printColours[mark.fill]}"${strokeSvg(mark.stroke)}/>`
    case 'polygon': {
      const points = mark.points.map((point) => point.map(round).join(',')).join(' ')
      return `<polygon points="${points}" fill="${printColours[mark.fill]}"${strokeSvg(mark.stroke)}/>`
    }
    case 'text':
      return textSvg(mark, outlines)
    default:
      return unreachable(mark)
  }
}

function strokeSvg(stroke: Line['stroke'] | null): string {
  if (stroke === null) return ''
  const dash = stroke.dash === undefined ? '' : ` stroke-dasharray="${stroke.dash.join(' ')}"`
  return ` stroke="${printColours[stroke.tone]}" stroke-width="${stroke.width}"${dash}`
}

/** Outlines where a font has the letters; else the letters, for whatever font is there. */
function textSvg({ x, y, text, size, strong, anchor, tone }: Text, outlines: Outlines): string {
  const width = outlines.measure(text, size, strong)
  const begin = x - { start: 0, middle: width / 2, end: width }[anchor]
  const pieces = outlines.pieces(text, size, strong).map((piece) => {
    const at = round(begin + piece.at)
    return 'path' in piece
      ? `<path transform="translate(${at} ${round(y)})" d="${piece.path}"/>`
      : `<text x="${at}" y="${round(y)}" font-family="sans-serif" font-size="${size}">${escaped(piece.letters)}</text>`
  })
  return `<g fill="${printColours[tone]}" aria-label="${escaped(text)}">${pieces.join('')}</g>`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
}
