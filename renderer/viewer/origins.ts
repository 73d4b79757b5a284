/** The origin of the window, whose messages the viewer obeys. */
export const appOrigin = 'jury://app'

/** Which of two readers side by side. */
export type Side = 'first' | 'second'

/**
 * The origins of the viewer page: nothing of the window can be reached from them. Two, so that two
 * documents side by side live in two processes and one cannot take the other down.
 */
export const viewerOrigins: Readonly<Record<Side, string>> = {
  first: 'jurypdf://viewer',
  second: 'jurypdf://beside',
}

export function viewerAddress(side: Side): string {
  return `${viewerOrigins[side]}/index.html`
}
