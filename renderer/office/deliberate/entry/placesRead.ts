import type { PagePlace } from '../../../viewer/protocol.ts'

/** Where the jury was in each document, for as long as the window is open. */
export const placesRead = new Map<string, PagePlace>()
