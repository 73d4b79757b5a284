/** How many things of each kind were taken out of a document. */
export type Removed = {
  metadata: number
  scripts: number
  actions: number
  attachments: number
  media: number
  signatures: number
  forms: number
}

export function nothingRemoved(): Removed {
  return { metadata: 0, scripts: 0, actions: 0, attachments: 0, media: 0, signatures: 0, forms: 0 }
}
