import type { Measure } from '../../../../shared/plots/pen.ts'

const known = new Map<string, number>()
let context: CanvasRenderingContext2D | null = null

/** How wide a text is in the window's own font, at 100 % text size. */
export const measureText: Measure = (text, size, strong) => {
  const key = `${size} ${strong} ${text}`
  const width = known.get(key) ?? measured(text, fontOf(size, strong))
  known.set(key, width)
  return width
}

/** As styles and canvases write a font. */
export function fontOf(size: number, strong: boolean): string {
  const family = getComputedStyle(document.documentElement).getPropertyValue('--font')
  return `${strong ? 600 : 400} ${size}px ${family.trim()}`
}

function measured(text: string, font: string): number {
  context ??= document.createElement('canvas').getContext('2d')
  if (context === null) return text.length * 7
  context.font = font
  return context.measureText(text).width
}
