/** A piece of SVG as text. */
export type Drawing = string

type Attributes = Readonly<Record<string, string | number>>

export function draw(name: string, attributes: Attributes, ...inside: readonly Drawing[]): Drawing {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? short(value) : value}"`)
    .join('')
  return inside.length === 0
    ? `<${name}${written}/>`
    : `<${name}${written}>${inside.join('')}</${name}>`
}

export function picture(width: number, height: number, ...inside: readonly Drawing[]): Drawing {
  return draw(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, class: 'drawing' },
    ...inside,
  )
}

export function write(text: string, x: number, y: number, attributes: Attributes = {}): Drawing {
  return draw('text', { x, y, 'font-size': 11, fill: '#333', ...attributes }, escaped(text))
}

export function rectangle(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  more: Attributes = {},
): Drawing {
  return draw('rect', { x, y, width, height, fill, ...more })
}

export function circle(x: number, y: number, r: number, fill: string): Drawing {
  return draw('circle', { cx: x, cy: y, r, fill })
}

export type Place = readonly [x: number, y: number]

/** A path through places, straight; closed when it is filled. */
export function polyline(places: readonly Place[], more: Attributes): Drawing {
  const d = places
    .map(([x, y], step) => `${step === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`)
    .join('')
  return draw('path', { fill: 'none', ...more, d })
}

export function polygon(places: readonly Place[], fill: string): Drawing {
  return draw('polygon', {
    points: places.map((place) => place.map(short).join(',')).join(' '),
    fill,
  })
}

/** From top to bottom. `id` must differ from every other gradient of the document. */
export function gradient(id: string, top: string, bottom: string): Drawing {
  return draw(
    'defs',
    {},
    draw(
      'linearGradient',
      { id, x1: 0, y1: 0, x2: 0, y2: 1 },
      draw('stop', { offset: 0, 'stop-color': top }),
      draw('stop', { offset: 1, 'stop-color': bottom }),
    ),
  )
}

export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** A colour between two, both as #rrggbb; `share` 0 is the first. */
export function mixed(first: string, second: string, share: number): string {
  const channel = (colour: string, at: number): number =>
    Number.parseInt(colour.slice(at, at + 2), 16)
  const parts = [1, 3, 5].map((at) => {
    const value = channel(first, at) * (1 - share) + channel(second, at) * share
    return Math.round(value).toString(16).padStart(2, '0')
  })
  return `#${parts.join('')}`
}

function short(value: number): string {
  return String(Math.round(value * 10) / 10)
}
