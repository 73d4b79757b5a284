/** Brings an element into sight in its own list, and moves nothing around the list. */
export function scrollWithin(element: Element | null): void {
  const list = element?.closest('.scrolls')
  if (element === null || list === null || list === undefined) return
  const box = element.getBoundingClientRect()
  const frame = list.getBoundingClientRect()
  const above = box.top - frame.top
  const below = box.bottom - frame.bottom
  if (above < 0) list.scrollTop += above
  else if (below > 0) list.scrollTop += Math.min(below, above)
}
