import type { BundlePrize, Keyring } from '../../../shared/format/bundle.ts'
import { DeliberationKeyring } from '../../../shared/format/deliberationBundle.ts'
import { openByCard, openCardKeyring } from '../bundle/cardKeyring.ts'
import { readGivenScores, type GivenScores } from '../bundle/givenScores.ts'
import { openBySlip, openKeyring, readPrize, type AnyKeyring } from '../bundle/keyring.ts'
import type { OpenBundle } from '../bundle/openBundle.ts'
import type { Opener } from './enrol.ts'

/** What a bundle brings onto a desk, once all of it has been checked. */
export type Brought = {
  readonly contents: BundlePrize
  /** The keys of the documents. */
  readonly keys: Pick<Keyring, 'entries' | 'recused'>
  /** Null where entries are to be scored. */
  readonly given: GivenScores | null
}

/** A bundle that the juror's keyring opens. */
export type Source = {
  readonly keyring: AnyKeyring
  /** What makes a desk that signs; null on a desk for reading. */
  readonly signing: Keyring | null
  /** @throws AppError BUNDLE_DAMAGED */
  readonly read: () => Promise<Brought>
}

/**
 * Opens the juror's keyring, whether the bundle is to be scored or to be read. Its digests are checked
 * before anything else is read.
 * @throws AppError as `openBySlip` and `openByCard`
 */
export function openSource(bundle: OpenBundle, opener: Opener): Promise<Source> {
  return bundle.index.purpose === undefined ? toScore(bundle, opener) : toRead(bundle, opener)
}

export function keyringFor(bundle: OpenBundle, opener: Opener): Promise<Keyring> {
  return 'card' in opener
    ? openCardKeyring(bundle, opener.card)
    : openKeyring(bundle, opener.jurorId, opener.passphrase)
}

async function toScore(bundle: OpenBundle, opener: Opener): Promise<Source> {
  const keyring = await keyringFor(bundle, opener)
  const read = async (): Promise<Brought> => ({
    contents: await readPrize(bundle, keyring),
    keys: keyring,
    given: null,
  })
  return { keyring, signing: keyring, read }
}

async function toRead(bundle: OpenBundle, opener: Opener): Promise<Source> {
  const shape = DeliberationKeyring
  const keyring =
    'card' in opener
      ? await openByCard(bundle, opener.card, shape)
      : await openBySlip(bundle, opener.jurorId, opener.passphrase, shape)
  const read = async (): Promise<Brought> => {
    const given = await readGivenScores(bundle, keyring)
    const entries = given.entries.map(({ entry }) => entry)
    const keys = given.entries.map(({ entry, identity }) => ({ entryCode: entry.code, identity }))
    return {
      contents: { format: 1, prize: given.about.prize, entries },
      keys: { entries: keys, recused: [] },
      given,
    }
  }
  return { keyring, signing: null, read }
}
