import { canonicalJson } from '../../../shared/format/canonicalJson.ts'
import { scoreFileType, type ScoreFile } from '../../../shared/format/scoreFile.ts'
import { Sha256 } from '../../../shared/model/ids.ts'
import { sha256 } from '../files/sha256.ts'
import { encryptSmall } from '../keys/ageFile.ts'
import { signJws } from '../keys/jws.ts'
import type { SigningKey } from '../keys/signingKey.ts'
import { tracker } from '../keys/words.ts'

/** What a juror signs, as bytes, with the digest that the next revision names and the words for it. */
export type SignedPayload = {
  readonly bytes: Uint8Array
  readonly sha256: Sha256
  readonly tracker: string
}

/** The payload's one spelling. */
export function payloadOf(scores: ScoreFile): SignedPayload {
  const bytes = Buffer.from(canonicalJson(scores))
  const digest = sha256(bytes)
  return { bytes, sha256: Sha256.parse(digest.toString('hex')), tracker: tracker(digest) }
}

/** The bytes of a `.juryscore`: a JWS by the juror's key, in an age file for the office alone. */
export async function sealScoreFile(
  scores: ScoreFile,
  key: SigningKey,
  officeRecipient: string,
): Promise<Uint8Array> {
  const jws = await signJws({ typ: scoreFileType, key, payload: scores })
  return encryptSmall(Buffer.from(jws), { recipients: [officeRecipient] })
}
