import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadOutlines } from '../../../../../main/engine/office/results/svg/outlines.ts'
import { pictureSvg } from '../../../../../main/engine/office/results/svg/pictureSvg.ts'
import { pictureOf } from '../../../../../shared/plots/picture.ts'
import { plotKinds } from '../../../../../shared/plots/plot.ts'
import { plotOf } from '../../../../../shared/plots/plots.ts'
import { plotWords } from '../../../../../shared/plots/plotWords.ts'
import { seededRandom } from '../../../../../shared/scoring/random.ts'
import { sourceOf } from '../../../../shared/plots/chancePlots.ts'
import { prizeWith, sheetsByChance } from './workbook/scoredPrize.ts'

const outlines = await loadOutlines(join(import.meta.dirname, '../../../../../assets'))
const imprint = ['Prize 2026 · Round 1 · <Cities> & "towns"', 'Rule: mean · 2026-12-01'] as const

const named = [
  ['C-1', '골목 물길 알림'],
  ['C-2', 'Kraków reads <water> & air'],
  ['C-3', 'مدينة الكويت'],
] as const
const prize = prizeWith({ method: 'mean' })
const source = sourceOf(named, prize, sheetsByChance(prize, named, 9, seededRandom(3)))

/** The elements in the order in which they open and close; what is not well formed is left over. */
function leftOver(svg: string): readonly string[] {
  const open: string[] = []
  const inner = svg.replace(/^<\?xml.*?\?>/, '')
  for (const [, slash, name = '', end] of inner.matchAll(/<(\/?)([a-z]+)((?:\s[^<>]*)?)>/g)) {
    if (slash === '/') {
      if (open.pop() !== name) return ['crossed', name]
    } else if (end?.endsWith('/') !== true) open.push(name)
  }
  return open
}

test.each(plotKinds)('%s is a well-formed drawing that needs no font', (kind) => {
  const picture = pictureOf(plotOf(kind, source, plotWords('ko')), imprint, outlines.measure)
  const svg = pictureSvg(picture, outlines)
  expect(leftOver(svg)).toEqual([])
  expect(svg).not.toMatch(/NaN|undefined|&(?!amp;|lt;|gt;|quot;)/)
  expect(svg).toContain(`<title id="title">${picture.title}</title>`)
  expect(svg).toContain('&lt;Cities&gt; &amp; &quot;towns&quot;')
  // Only letters that none of the program's fonts has are left to the fonts that are there.
  expect(
    svg.match(/<text[^>]*>[^<]*/g)?.filter((text) => !/[\u0600-\u06ff]/.test(text)) ?? [],
  ).toEqual([])
})

test('outlines are as wide as they are measured, and stand in their order', () => {
  const pieces = outlines.pieces('Busan 부산 广州', 20, false)
  const width = outlines.measure('Busan 부산 广州', 20, false)
  expect(width).toBeGreaterThan(100)
  expect(pieces.map(({ at }) => at)).toEqual(pieces.map(({ at }) => at).toSorted((a, b) => a - b))
  expect(pieces.every((piece) => 'path' in piece && piece.path.startsWith('M'))).toBe(true)
  expect(outlines.measure('Busan', 40, true)).toBeCloseTo(2 * outlines.measure('Busan', 20, true))
})
