import type { HandlersOf } from '../handlers.ts'
import type { Ports } from '../ports.ts'

/** What anybody may ask of a publication, without a prize and without a secret. */
export function createPublicationHandlers({ clock }: Ports): HandlersOf<'publication'> {
  return {
    'publication.verify': async ({ folder, ...expected }, context) => {
      const { openPublication } = await import('./publicationFolder.ts')
      const { verifyPublication } = await import('./verifyPublication.ts')
      return verifyPublication(await openPublication(folder), expected, { clock, context })
    },
  }
}
