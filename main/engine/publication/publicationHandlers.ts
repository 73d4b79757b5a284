import type { HandlersOf } from '../handlers.ts'
import type { Ports } from '../ports.ts'

/** What anybody may ask of a publication, without a prize and without a secret. */
export function createPublicationHandlers({ clock }: Ports): HandlersOf<'publication'> {
  return {
    'publication.verify': async ({ folder, signer, path: bundle }, context) => {
      const { openPublication } = await import('./publicationFolder.ts')
      const { verifyPublication } = await import('./verifyPublication.ts')
      const tools = { clock, context }
      return verifyPublication(await openPublication(folder), { signer, bundle }, tools)
    },
  }
}
