import { draw, type Drawing, write } from './svg.ts'

/** The upper end of an axis that holds `most`: 1, 2, 2.5 or 5 times a power of ten. */
export function roundTop(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most))
  const step = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((factor) => factor * power >= most) ?? 10
  return step * power
}

export type Frame = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Horizontal lines with figures beside them, from 0 to `top`, in four or five steps. */
export function valueAxis(frame: Frame, top: number, unit: string): Drawing {
  const steps = 5
  const lines = Array.from({ length: steps + 1 }, (_, step) => {
    const y = frame.top + frame.height - (frame.height * step) / steps
    return [
      draw('line', {
        ...{ x1: frame.left, x2: frame.left + frame.width, y1: y, y2: y },
        ...{ stroke: step === 0 ? '#666' : '#ddd', 'stroke-width': step === 0 ? 1 : 0.7 },
      }),
      write(figure((top * step) / steps), frame.left - 6, y + 3.5, {
        ...{ 'text-anchor': 'end', 'font-size': 11.1, fill: '#666' },
      }),
    ].join('')
  })
  return [
    ...lines,
    write(unit, frame.left, frame.top - 10, { 'font-size': 11.1, fill: '#666' }),
  ].join('')
}

/** With thin spaces between thousands. */
export function figure(value: number): string {
  const rounded = Math.round(value * 100) / 100
  const [whole = '0', decimals] = String(rounded).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u202f')
  return decimals === undefined ? grouped : `${grouped}.${decimals}`
}
