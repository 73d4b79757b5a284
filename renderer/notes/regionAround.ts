import type { Region } from '../../shared/model/sheet.ts'

/** The smallest region around all of them, to be shown and lit up; null around none. */
export function regionAround(regions: readonly Region[]): Region | null {
  if (regions.length === 0) return null
  const x = Math.min(...regions.map((region) => region.x))
  const y = Math.min(...regions.map((region) => region.y))
  const right = Math.max(...regions.map((region) => region.x + region.width))
  const top = Math.max(...regions.map((region) => region.y + region.height))
  return { x, y, width: right - x, height: top - y }
}
