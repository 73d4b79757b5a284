import { createHash, randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import {
  keyringMember,
  documentMember,
  textMember,
  PRIZE_MEMBER,
  INDEX_MEMBER,
} from '../../main/engine/bundle/memberName.ts'
import { writeTar, type MemberSource } from '../../main/engine/bundle/tarWriter.ts'
import { sha256 } from '../../main/engine/files/sha256.ts'
import { encryptSmall } from '../../main/engine/keys/ageFile.ts'
import { makeAgeIdentity, type AgeKeyPair } from '../../main/engine/keys/ageIdentity.ts'
import { encryptStream } from '../../main/engine/keys/ageStream.ts'
import { signJws } from '../../main/engine/keys/jws.ts'
import { makeSigningKey, publicJwk, type SigningKey } from '../../main/engine/keys/signingKey.ts'
import { canonicalJson } from '../../shared/format/canonicalJson.ts'
import {
  indexType,
  type BundleIndex,
  type BundlePrize,
  type Keyring,
} from '../../shared/format/bundle.ts'
import type { Document, Entry } from '../../shared/model/entry.ts'
import {
  BundleId,
  DocumentId,
  Instant,
  JurorId,
  Sha256,
  type EntryCode,
} from '../../shared/model/ids.ts'
import type { Prize } from '../../shared/model/prize.ts'
import { samplePrize, type SampleDocument, type SampleEntry } from './samplePrize.ts'
import { collect, streamOf } from './byteStreams.ts'

/** scrypt's work factor in tests: fast, and of no use to anybody. */
export const testLogN = 8

export type OfficeSecrets = { readonly signing: SigningKey; readonly age: AgeKeyPair }

export type SampleJuror = {
  readonly id: string
  readonly passphrase: string
  readonly reads: readonly EntryCode[]
  readonly recused: readonly EntryCode[]
  /** What this juror's keyring says of the bundle, when it shall not be the truth. */
  readonly forged?: Partial<Keyring>
}

export type SampleBundle = {
  readonly office: OfficeSecrets
  readonly bundleId: BundleId
  readonly entries: readonly Entry[]
  readonly identities: ReadonlyMap<EntryCode, string>
  readonly enrolments: ReadonlyMap<string, SigningKey>
}

export async function makeOffice(): Promise<OfficeSecrets> {
  return { signing: makeSigningKey(), age: await makeAgeIdentity() }
}

type SealedMember = { readonly name: string; readonly bytes: Buffer }

/** Writes a bundle as an office does, with the same writers of tar, age and JWS. */
export async function makeBundle(
  path: string,
  content: {
    readonly entries: readonly SampleEntry[]
    readonly jurors: readonly SampleJuror[]
    readonly office?: OfficeSecrets
    readonly logN?: number
    readonly prize?: Prize
  },
): Promise<SampleBundle> {
  const office = content.office ?? (await makeOffice())
  const printed = content.prize ?? samplePrize
  const bundleId = BundleId.parse(randomBytes(16).toString('hex'))
  const officeKeys = { signing: publicJwk(office.signing), recipient: office.age.recipient }
  const prizeKey = await makeAgeIdentity()
  const identities = new Map<EntryCode, string>()
  const enrolments = new Map<string, SigningKey>()
  const entries: Entry[] = []
  const documents: SealedMember[] = []
  const texts: SealedMember[] = []
  for (const { documents: plain, ...entry } of content.entries) {
    const key = await makeAgeIdentity()
    identities.set(entry.code, key.identity)
    const described: Document[] = []
    for (const document of plain) {
      const description = describe(document)
      described.push(description)
      const recipients = [key.recipient, office.age.recipient]
      documents.push({
        name: documentMember(description.id),
        bytes: await collect(encryptStream(streamOf(document.bytes), recipients)),
      })
      texts.push({
        name: textMember(description.id),
        bytes: await sealJson({ format: 1, pages: document.pages }, { recipients }),
      })
    }
    entries.push({ ...entry, documents: described })
  }
  const keyrings: SealedMember[] = []
  for (const juror of content.jurors) {
    const enrolment = makeSigningKey()
    enrolments.set(juror.id, enrolment)
    const keyring: Keyring = {
      format: 1,
      bundleId,
      juror: { id: JurorId.parse(juror.id), name: `Juror ${juror.id}`, email: '', language: 'en' },
      office: officeKeys,
      prizeIdentity: prizeKey.identity,
      entries: juror.reads.map((entryCode) => ({
        entryCode,
        identity: identities.get(entryCode) ?? '',
      })),
      recused: juror.recused,
      enrolment,
      ...juror.forged,
    }
    const lock = { passphrase: juror.passphrase, logN: content.logN ?? testLogN }
    keyrings.push({
      name: keyringMember(JurorId.parse(juror.id)),
      bytes: await sealJson(keyring, lock),
    })
  }
  const prize: BundlePrize = { format: 1, prize: printed, entries }
  const members = [
    { name: PRIZE_MEMBER, bytes: await sealJson(prize, { recipients: [prizeKey.recipient] }) },
    ...keyrings,
    ...documents,
    ...texts,
  ]
  const index: BundleIndex = {
    format: 1,
    bundleId,
    prizeId: printed.id,
    title: printed.title,
    edition: printed.edition,
    round: printed.round.number,
    roundTitle: printed.round.title,
    created: Instant.parse('2026-11-01T09:00:00.000Z'),
    office: officeKeys,
    entries: entries.length,
    documents: documents.length,
    members: members.map(({ name, bytes }) => ({
      name,
      size: bytes.length,
      sha256: Sha256.parse(createHash('sha256').update(bytes).digest('hex')),
    })),
  }
  const jws = await signJws({ typ: indexType, key: office.signing, payload: index })
  await writeMembers(path, [{ name: INDEX_MEMBER, bytes: Buffer.from(jws) }, ...members])
  return { office, bundleId, entries, identities, enrolments }
}

export async function writeMembers(path: string, members: readonly SealedMember[]): Promise<void> {
  const sources: MemberSource[] = members.map(({ name, bytes }) => ({
    name,
    size: bytes.length,
    bytes: [bytes],
  }))
  await pipeline(Readable.from(writeTar(sources)), createWriteStream(path))
}

function describe({ title, bytes, pages }: SampleDocument): Document {
  return {
    id: DocumentId.parse(randomBytes(16).toString('hex')),
    title,
    pages: pages.length,
    bytes: bytes.length,
    sha256: Sha256.parse(sha256(bytes).toString('hex')),
    readability: 'readable',
  }
}

async function sealJson(value: object, lock: Parameters<typeof encryptSmall>[1]): Promise<Buffer> {
  return Buffer.from(await encryptSmall(Buffer.from(canonicalJson(value)), lock))
}
