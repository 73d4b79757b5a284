import type { z } from 'zod'
import { AppError } from '../../../../shared/errors.ts'
import { scoreFileType, ScoreFile } from '../../../../shared/format/scoreFile.ts'
import { Sha256 } from '../../../../shared/model/ids.ts'
import { sha256 } from '../../files/sha256.ts'
import { decryptSmall } from '../../keys/ageFile.ts'
import { MAX_JWS_BYTES, verifySelfSignedJws } from '../../keys/jws.ts'
import { thumbprint } from '../../keys/signingKey.ts'
import { tracker } from '../../keys/words.ts'

/** The largest JWS with the age file around it. */
export const MAX_SCORE_FILE_BYTES = MAX_JWS_BYTES + 1024 * 1024

/** A score file that somebody signed who holds the key inside it; who that is, is still to be asked. */
export type SignedScores = {
  readonly scores: ScoreFile
  readonly payload: string
  readonly digest: Sha256
  readonly tracker: string
  readonly kid: string
}

/**
 * Reads a score file in the order that is law: size, decryption, signature, canonical JSON, shape. `file` is
 * its base name.
 * @throws AppError NOT_A_SCORE_FILE, NOT_FOR_THIS_KEY, DAMAGED, SIGNATURE_INVALID, SCORE_FILE_INVALID
 */
export async function openScoreFile(
  bytes: Uint8Array,
  file: string,
  officeIdentity: string,
): Promise<SignedScores> {
  return readScores(await openSealed(bytes, file, officeIdentity))
}

/**
 * What a juror's desk sealed for the office, still to be verified.
 * @throws AppError NOT_A_SCORE_FILE, NOT_FOR_THIS_KEY, DAMAGED
 */
export async function openSealed(
  bytes: Uint8Array,
  file: string,
  officeIdentity: string,
): Promise<string> {
  if (!isAgeFile(bytes)) throw new AppError('NOT_A_SCORE_FILE', { file })
  return Buffer.from(await decryptSmall(bytes, { identity: officeIdentity })).toString('latin1')
}

/** @throws AppError SIGNATURE_INVALID, SCORE_FILE_INVALID */
export async function readScores(jws: string): Promise<SignedScores> {
  const { payload, payloadBytes, kid } = await verifySelfSignedJws({ typ: scoreFileType, jws })
  const scores = parseScores(payload)
  if (thumbprint(scores.key) !== kid) throw new AppError('SIGNATURE_INVALID', {})
  const digest = sha256(payloadBytes)
  return {
    scores,
    payload: Buffer.from(payloadBytes).toString('utf8'),
    digest: Sha256.parse(digest.toString('hex')),
    tracker: tracker(digest),
    kid,
  }
}

/** Everything else is rubbish that somebody dropped along, and is not decrypted. */
export function isAgeFile(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 64)).toString('latin1').startsWith('age-encryption.org/v1\n')
}

function parseScores(payload: unknown): ScoreFile {
  const parsed = ScoreFile.safeParse(payload)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new AppError('SCORE_FILE_INVALID', { where: placeOf(issue), problem: problemOf(issue) })
}

function placeOf(issue: z.core.$ZodIssue | undefined): string {
  return issue?.path.map(String).join('.') ?? ''
}

function problemOf(issue: z.core.$ZodIssue | undefined): string {
  return issue?.code.replaceAll('_', ' ') ?? ''
}
