import type { OfficeKeys } from '../../../../../shared/format/bundle.ts'
import { canonicalJson } from '../../../../../shared/format/canonicalJson.ts'
import {
  ScoresId,
  type DeliberationKeyring,
  type DeliberationPrize,
  type EntryScores,
} from '../../../../../shared/format/deliberationBundle.ts'
import type { BundleId, EntryCode } from '../../../../../shared/model/ids.ts'
import { keyringMember, PRIZE_MEMBER, scoresMember } from '../../../bundle/memberName.ts'
import { encryptSmall } from '../../../keys/ageFile.ts'
import { makeAgeIdentity, type AgeKeyPair } from '../../../keys/ageIdentity.ts'
import type { CallContext, Ports } from '../../../ports.ts'
import { progressMeter } from '../../../progressMeter.ts'
import { enrolmentOf } from '../../build/entriesTakenAway.ts'
import type { Opener } from '../../build/plan.ts'
import { lockOf } from '../../build/sealKeyrings.ts'
import type { SmallMember } from '../../build/writeContainer.ts'
import { entryKey } from '../../store/secrets.ts'
import type { OfficeStore } from '../../store/officeStore.ts'
import type { GivenContents, PlannedReader } from './planGiven.ts'

/** A key for this bundle alone: who had an entry's documents before a conflict never opens its scores. */
type ScoresKey = { readonly id: ScoresId; readonly key: AgeKeyPair }

type Tools = { readonly office: OfficeStore; readonly ports: Ports; readonly context: CallContext }

/**
 * Seals what jurors are told: the prize for all of them, the scores of each entry for those who may see it,
 * and a keyring for each. Scores lie in an order and have a length that tell nothing.
 * @throws AppError CANCELLED
 */
export async function sealGiven(
  contents: GivenContents,
  bundleId: BundleId,
  tools: Tools,
): Promise<readonly SmallMember[]> {
  const office = tools.office.secrets.public
  const prizeKey = await makeAgeIdentity()
  const keys = await scoresKeys(contents, tools.ports)
  const prize = await seal(prizeOf(contents), [prizeKey.recipient, office.recipient])
  const keyrings: SmallMember[] = []
  const step = { step: 'encrypting', total: contents.readers.length, unit: 'files' } as const
  const meter = progressMeter(step, tools.context, tools.ports.clock)
  for (const reader of contents.readers) {
    const { opener } = reader
    if (opener === null) continue
    const head = { bundleId, office, prizeIdentity: prizeKey.identity }
    const keyring = keyringOf(contents, reader, opener, keys, head)
    const bytes = Buffer.from(canonicalJson(keyring))
    const name = keyringMember(reader.juror.id)
    keyrings.push({ name, bytes: await encryptSmall(bytes, lockOf(opener, tools.ports)) })
    meter.advance(1, reader.juror.id)
  }
  const scores = await sealScores(contents, keys, tools)
  return [{ name: PRIZE_MEMBER, bytes: prize }, ...keyrings, ...scores]
}

function prizeOf({ build, wish }: GivenContents): DeliberationPrize {
  const { naming, comments, scope } = wish
  const { bundleId: scored, contents } = build
  const { prize } = contents
  return { format: 1, purpose: 'deliberation', prize, scored, naming, comments, scope }
}

async function scoresKeys(
  { entries }: GivenContents,
  ports: Ports,
): Promise<ReadonlyMap<EntryCode, ScoresKey>> {
  const keys = new Map<EntryCode, ScoresKey>()
  for (const { entry } of entries) {
    const id = ScoresId.parse(Buffer.from(ports.randomBytes(16)).toString('hex'))
    keys.set(entry.code, { id, key: await makeAgeIdentity() })
  }
  return keys
}

type KeyringHead = {
  readonly bundleId: BundleId
  readonly office: OfficeKeys
  readonly prizeIdentity: string
}

function keyringOf(
  { entries }: GivenContents,
  { juror, sees }: PlannedReader,
  opener: Opener,
  keys: ReadonlyMap<EntryCode, ScoresKey>,
  head: KeyringHead,
): DeliberationKeyring {
  const { id, name, email, language } = juror
  const seen = new Set(sees)
  return {
    format: 1,
    purpose: 'deliberation',
    ...head,
    juror: { id, name, email, language },
    entries: entries.flatMap(({ entry, own }) => {
      const scores = keys.get(entry.code)
      if (scores === undefined || !seen.has(entry.code)) return []
      return [{ scores: scores.id, identity: scores.key.identity, own: own.get(id) ?? null }]
    }),
    enrolment: enrolmentOf(opener),
  }
}

async function sealScores(
  contents: GivenContents,
  keys: ReadonlyMap<EntryCode, ScoresKey>,
  { office }: Tools,
): Promise<readonly SmallMember[]> {
  const plain: (ScoresKey & { readonly scores: EntryScores })[] = []
  for (const { entry, sheets } of contents.entries) {
    const scoresKey = keys.get(entry.code)
    if (scoresKey === undefined) throw new Error('every entry has a key')
    const { identity } = await entryKey(office.store, contents.build.contents.prize, entry.code)
    plain.push({ ...scoresKey, scores: { format: 1, entry, identity, sheets, padding: '' } })
  }
  const longest = Math.max(...plain.map(({ scores }) => lengthOf(scores)))
  const sealed: SmallMember[] = []
  for (const { id, key, scores } of plain.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const padded = { ...scores, padding: ' '.repeat(longest - lengthOf(scores)) }
    const recipients = [key.recipient, office.secrets.public.recipient]
    sealed.push({ name: scoresMember(id), bytes: await seal(padded, recipients) })
  }
  return sealed
}

function lengthOf(scores: EntryScores): number {
  return Buffer.byteLength(canonicalJson(scores))
}

function seal(value: object, recipients: readonly string[]): Promise<Uint8Array> {
  return encryptSmall(Buffer.from(canonicalJson(value)), { recipients })
}
