import type { PagePlace, ToViewer } from '../viewer/protocol.ts'

const largest = 20
const smallest = 0.1

/** A factor means as much of the pages as the chair sees, so it grows with the room; words mean what they say. */
export function scaleFor(scale: string, room: number): string {
  const factor = Number(scale)
  if (Number.isNaN(factor)) return scale
  return String(Number(Math.min(largest, Math.max(smallest, factor * room)).toFixed(4)))
}

/** What leads a viewer from one place to another: first how the pages are shown, then where. */
export function followOrders(from: PagePlace, to: PagePlace): readonly ToViewer[] {
  const turns = (to.rotation - from.rotation + 360) / 90
  const rotated = Array.from({ length: turns % 4 }, (): ToViewer => ({ type: 'rotate' }))
  const scaled: readonly ToViewer[] =
    to.scale === from.scale ? [] : [{ type: 'scale', scale: to.scale }]
  const moved =
    rotated.length > 0 ||
    scaled.length > 0 ||
    to.page !== from.page ||
    to.down !== from.down ||
    to.across !== from.across
  const at = Math.max(0, to.page + to.down / 1000)
  const follow: ToViewer = { type: 'follow', at, step: 1, across: to.across }
  return [...rotated, ...scaled, ...(moved ? [follow] : [])]
}
