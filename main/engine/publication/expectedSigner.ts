import type { Publication } from '../../../shared/format/publication.ts'
import type { Problems } from '../../../shared/publication/publicationProblem.ts'
import { openBundle } from '../bundle/openBundle.ts'
import { thumbprint, thumbprintBytes } from '../keys/signingKey.ts'
import { fingerprintWords, normalisePassphrase, passphraseOf } from '../keys/words.ts'
import type { PublicationVerdict } from '../../../shared/calls/publicationCalls.ts'
import type { Contents } from './contents.ts'
import { publishedNames } from './contents.ts'
import { PUBLICATION } from './publicationFolder.ts'

/** By what somebody knows the office: its six words or its key's thumbprint, a bundle that it signed, or nothing. */
export type Expected = { readonly signer: string | null; readonly bundle: string | null }

type Signer = NonNullable<PublicationVerdict['signer']>

/**
 * Says who signed and compares it with what is expected. Anybody can sign a folder anew with a key of their own: then
 * everything in it fits, but for this.
 * @throws AppError as `openBundle`
 */
export async function signerOf(
  index: Publication,
  { prize }: Contents,
  { signer, bundle }: Expected,
  problems: Problems,
): Promise<Signer> {
  const { signing } = index.office
  const [kid, words] = [thumbprint(signing), fingerprintWords(thumbprintBytes(signing))]
  const found = words.join(' ')
  if (signer !== null && !isNamed(signer, kid, words))
    problems.add('other-signer', PUBLICATION, { found, follows: signer.trim() })
  if (bundle !== null) {
    const opened = await openBundle(bundle)
    await opened.close()
    const { office, bundleId } = opened.index
    if (thumbprint(office.signing) !== kid) {
      const follows = fingerprintWords(thumbprintBytes(office.signing)).join(' ')
      problems.add('other-signer', PUBLICATION, { found, follows })
    } else if (prize !== null && prize.bundle.id !== bundleId) {
      const ids = { found: prize.bundle.id, follows: bundleId }
      problems.add('other-bundle', publishedNames.prize, { where: 'bundle.id', ...ids })
    }
  }
  const compared = bundle !== null ? 'bundle' : signer !== null ? 'words' : 'no'
  return { kid, words, compared }
}

function isNamed(signer: string, kid: string, words: readonly string[]): boolean {
  return signer.trim() === kid || normalisePassphrase(signer) === passphraseOf(words)
}
