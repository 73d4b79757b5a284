/** Which of two readers side by side. */
export type Side = 'first' | 'second'

/** Where a viewer is: in a reader, or before the audience. */
export type ViewerPlace = Side | 'audience'

/**
 * The origins of the viewer page: nothing of the window can be reached from them. One for each place, so that
 * documents side by side live in processes of their own and one cannot take the other down.
 */
export const viewerOrigins: Readonly<Record<ViewerPlace, string>> = {
  first: 'jurypdf://viewer',
  second: 'jurypdf://beside',
  audience: 'jurypdf://audience',
}

/** The page whose messages the viewer of this origin obeys. */
export function hostOrigin(viewerOrigin: string): string {
  return viewerOrigin === viewerOrigins.audience ? 'jury://audience' : 'jury://app'
}

export function viewerAddress(place: ViewerPlace): string {
  return `${viewerOrigins[place]}/index.html`
}
