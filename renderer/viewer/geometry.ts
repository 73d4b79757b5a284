import type { Region } from '../../shared/model/sheet.ts'
import type { Box } from './protocol.ts'

/** How a page lies on the screen. Sizes are of the page as shown, after rotation. */
export type PageSpace = {
  /** Left, bottom, right and top of the visible page in PDF points. */
  readonly viewBox: readonly [number, number, number, number]
  /** Clockwise, the page's own and the reader's together. */
  readonly rotation: 0 | 90 | 180 | 270
  /** CSS pixels per PDF point. */
  readonly scale: number
}

type Point = { readonly x: number; readonly y: number }

/** From a box on the shown page, in CSS pixels from its top left, to the region of the PDF under it. */
export function toRegion(box: Box, space: PageSpace): Region {
  const right = box.left + box.width
  const bottom = box.top + box.height
  return regionBetween(
    toPdfPoint({ x: box.left, y: box.top }, space),
    toPdfPoint({ x: right, y: bottom }, space),
  )
}

/** From a region of the PDF to its box on the shown page, in CSS pixels from its top left. */
export function toBox(region: Region, space: PageSpace): Box {
  const [x, y] = [region.x / 100, region.y / 100]
  return boxBetween(
    toScreenPoint({ x, y }, space),
    toScreenPoint({ x: x + region.width / 100, y: y + region.height / 100 }, space),
  )
}

function toPdfPoint({ x, y }: Point, { viewBox, rotation, scale }: PageSpace): Point {
  const [left, bottom, right, top] = viewBox
  const [along, down] = [x / scale, y / scale]
  switch (rotation) {
    case 0:
      return { x: left + along, y: top - down }
    case 90:
      return { x: left + down, y: bottom + along }
    case 180:
      return { x: right - along, y: bottom + down }
    case 270:
      return { x: right - down, y: top - along }
  }
}

function toScreenPoint({ x, y }: Point, { viewBox, rotation, scale }: PageSpace): Point {
  const [left, bottom, right, top] = viewBox
  switch (rotation) {
    case 0:
      return { x: (x - left) * scale, y: (top - y) * scale }
    case 90:
      return { x: (y - bottom) * scale, y: (x - left) * scale }
    case 180:
      return { x: (right - x) * scale, y: (y - bottom) * scale }
    case 270:
      return { x: (top - y) * scale, y: (right - x) * scale }
  }
}

function regionBetween(one: Point, other: Point): Region {
  const x = hundredths(Math.min(one.x, other.x))
  const y = hundredths(Math.min(one.y, other.y))
  const right = hundredths(Math.max(one.x, other.x))
  const top = hundredths(Math.max(one.y, other.y))
  return { x, y, width: right - x, height: top - y }
}

function boxBetween(one: Point, other: Point): Box {
  return {
    left: Math.min(one.x, other.x),
    top: Math.min(one.y, other.y),
    width: Math.abs(one.x - other.x),
    height: Math.abs(one.y - other.y),
  }
}

/** Adding 0 turns -0, which JSON cannot hold, into 0. */
function hundredths(points: number): number {
  return Math.round(points * 100) + 0
}

/** The smallest box around all of them; null around none. */
export function around(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null
  const left = Math.min(...boxes.map((box) => box.left))
  const top = Math.min(...boxes.map((box) => box.top))
  const right = Math.max(...boxes.map((box) => box.left + box.width))
  const bottom = Math.max(...boxes.map((box) => box.top + box.height))
  return { left, top, width: right - left, height: bottom - top }
}

/** The part of a box that lies inside another; null when they do not meet. */
export function within(box: Box, frame: Box): Box | null {
  const left = Math.max(box.left, frame.left)
  const top = Math.max(box.top, frame.top)
  const width = Math.min(box.left + box.width, frame.left + frame.width) - left
  const height = Math.min(box.top + box.height, frame.top + frame.height) - top
  return width > 0 && height > 0 ? { left, top, width, height } : null
}
