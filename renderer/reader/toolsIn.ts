/** Which tools have room in a row; the others wait in its menu. */
export type ToolsShown = {
  readonly scale: boolean
  readonly region: boolean
  readonly sidebars: boolean
  readonly zoom: boolean
  readonly fit: boolean
}

/** Before it is measured a row is taken to be wide. `width` in pixels at 100 % text size. */
export function toolsIn(width: number): ToolsShown {
  const has = (needed: number): boolean => width === 0 || width >= needed
  return { fit: has(636), zoom: has(490), sidebars: has(380), region: has(310), scale: has(275) }
}
