import { inflateSync } from 'node:zlib'
import { armor } from 'age-encryption'
import * as testkit from 'cctv-age'

/** One file of the C2SP age test kit. */
export type AgeVector = {
  readonly name: string
  /** `success`, or the stage at which the file must be refused. */
  readonly expect: string
  readonly identities: readonly string[]
  readonly passphrases: readonly string[]
  /** SHA-256 of the plain text, in hex; empty unless it can be decrypted, in full or in part. */
  readonly payloadSha256: string
  readonly armored: boolean
  readonly file: Uint8Array
}

export const ageVectors: readonly AgeVector[] = Object.entries(testkit).map(([name, bytes]) =>
  readVector(name, Buffer.from(bytes)),
)

/** The binary file of an armored vector; throws where the armor itself is what is broken. */
export function withoutArmor(vector: AgeVector): Uint8Array {
  if (!vector.armored) return vector.file
  return armor.decode(Buffer.from(vector.file).toString('latin1'))
}

function readVector(name: string, bytes: Buffer): AgeVector {
  const end = bytes.indexOf('\n\n')
  const fields = bytes
    .toString('latin1', 0, end)
    .split('\n')
    .map((line) => line.split(': '))
  const all = (field: string) => fields.flatMap(([key, value = '']) => (key === field ? value : []))
  const rest = bytes.subarray(end + 2)
  return {
    name,
    expect: all('expect')[0] ?? '',
    identities: all('identity'),
    passphrases: all('passphrase'),
    payloadSha256: all('payload')[0] ?? '',
    armored: all('armored').length > 0,
    file: all('compressed').length > 0 ? inflateSync(rest) : rest,
  }
}
