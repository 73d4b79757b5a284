/** The origin of the window, whose messages the viewer obeys. */
export const appOrigin = 'jury://app'

/** The origin of the viewer page: nothing of the window can be reached from it. */
export const viewerOrigin = 'jurypdf://viewer'

export const viewerAddress = `${viewerOrigin}/index.html`
