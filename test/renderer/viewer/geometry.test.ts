import fc from 'fast-check'
import { degrees, PDFDocument } from 'pdf-lib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import {
  around,
  toBox,
  toRegion,
  within,
  type PageSpace,
} from '../../../renderer/viewer/geometry.ts'

const a4: PageSpace = { viewBox: [0, 0, 595, 842], rotation: 0, scale: 2 }

test('a box at the top left of the shown page is the top left of the PDF page', () => {
  expect(toRegion({ left: 0, top: 0, width: 100, height: 50 }, a4)).toEqual({
    x: 0,
    y: 81_700,
    width: 5000,
    height: 2500,
  })
})

test('a page turned by a quarter shows its bottom left corner at the top left', () => {
  const turned: PageSpace = { ...a4, rotation: 90 }
  expect(toRegion({ left: 0, top: 0, width: 100, height: 50 }, turned)).toEqual({
    x: 0,
    y: 0,
    width: 2500,
    height: 5000,
  })
})

test('a region of a cropped page is counted from the corner of the paper, not of the crop', () => {
  const cropped: PageSpace = { viewBox: [50, 100, 550, 800], rotation: 0, scale: 1 }
  expect(toRegion({ left: 10, top: 10, width: 20, height: 30 }, cropped)).toEqual({
    x: 6000,
    y: 76_000,
    width: 2000,
    height: 3000,
  })
})

const spaces = fc.record({
  viewBox: fc.constantFrom<PageSpace['viewBox']>([0, 0, 595, 842], [-20, 35, 400, 700]),
  rotation: fc.constantFrom<PageSpace['rotation']>(0, 90, 180, 270),
  scale: fc.double({ min: 0.1, max: 10, noNaN: true }),
})
const length = fc.integer({ min: 0, max: 30_000 })
const regions = fc.record({ x: length, y: length, width: length, height: length })

test('a region comes back the same from its box, however the page is turned and sized', () => {
  fc.assert(
    fc.property(regions, spaces, (region, space) => {
      expect(toRegion(toBox(region, space), space)).toEqual(region)
    }),
  )
})

test('the corners of a box lie where pdf.js says they lie', async () => {
  const box = { left: 60, top: 70, width: 30, height: 40 }
  for (const own of [0, 90, 180, 270] as const) {
    const page = await pageTurned(own)
    for (const more of [0, 90, 180, 270]) {
      const rotation = ((own + more) % 360) as PageSpace['rotation']
      const viewport = page.getViewport({ scale: 1.5, rotation })
      // A viewport's box has four numbers.
      const viewBox = viewport.viewBox as unknown as PageSpace['viewBox']
      const { x, y, width, height } = toRegion(box, { viewBox, rotation, scale: 1.5 })
      const [x1 = 0, y1 = 0] = viewport.convertToPdfPoint(60, 70) as number[]
      const [x2 = 0, y2 = 0] = viewport.convertToPdfPoint(90, 110) as number[]
      expect([x, y, x + width, y + height]).toEqual(
        [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)].map((points) =>
          Math.round(points * 100),
        ),
      )
    }
  }
})

async function pageTurned(by: number) {
  const document = await PDFDocument.create()
  const page = document.addPage([300, 400])
  page.setCropBox(10, 20, 250, 330)
  page.setRotation(degrees(by))
  const data = await document.save()
  return (await getDocument({ data, verbosity: 0 }).promise).getPage(1)
}

test('the box around boxes holds them all, and there is none around nothing', () => {
  const boxes = [
    { left: 10, top: 10, width: 5, height: 5 },
    { left: 0, top: 30, width: 100, height: 2 },
  ]
  expect([around(boxes), around([])]).toEqual([{ left: 0, top: 10, width: 100, height: 22 }, null])
})

test('what lies outside a frame is cut away, and what misses it is nothing', () => {
  const frame = { left: 0, top: 0, width: 100, height: 100 }
  expect([
    within({ left: -10, top: 90, width: 30, height: 30 }, frame),
    within({ left: 100, top: 0, width: 10, height: 10 }, frame),
  ]).toEqual([{ left: 0, top: 90, width: 20, height: 10 }, null])
})
