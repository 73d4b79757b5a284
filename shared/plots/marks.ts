import type { Mark, Text, Tone } from './scene.ts'

type Of = { readonly of?: string }

/** A straight line from one point to another. */
export function line(
  from: readonly [number, number],
  to: readonly [number, number],
  tone: Tone,
  width = 1,
  extra: Of & { readonly dash?: readonly number[] } = {},
): Mark {
  const { of, dash } = extra
  const stroke = dash === undefined ? { tone, width } : { tone, width, dash }
  return { shape: 'line', from, to, stroke, ...(of === undefined ? {} : { of }) }
}

export function circle(
  [x, y]: readonly [number, number],
  radius: number,
  look: 'full' | 'hollow',
  extra: Of = {},
): Mark {
  return look === 'full'
    ? {
        shape: 'circle',
        x,
        y,
        radius,
        fill: 'accent',
        stroke: { tone: 'paper', width: 1 },
        ...extra,
      }
    : {
        shape: 'circle',
        x,
        y,
        radius,
        fill: 'paper',
        stroke: { tone: 'soft', width: 1.25 },
        ...extra,
      }
}

/** Told apart from circles by its shape alone. */
export function diamond([x, y]: readonly [number, number], radius: number, extra: Of = {}): Mark {
  const points = [
    [x, y - radius],
    [x + radius, y],
    [x, y + radius],
    [x - radius, y],
  ] as const
  return { shape: 'polygon', points, fill: 'ink', stroke: { tone: 'paper', width: 1 }, ...extra }
}

export function band(
  [x, y]: readonly [number, number],
  width: number,
  height: number,
  opacity: number,
  extra: Of & { readonly fill?: Tone } = {},
): Mark {
  const { fill = 'accent', ...rest } = extra
  return { shape: 'rect', x, y, width, height, fill, opacity, ...rest }
}

type Look = Partial<Pick<Text, 'size' | 'strong' | 'anchor' | 'tone'>> & Of

export function text([x, y]: readonly [number, number], words: string, look: Look = {}): Mark {
  const plain = { size: 12, strong: false, anchor: 'start', tone: 'ink' } as const
  return { shape: 'text', x, y, text: words, ...plain, ...look }
}
