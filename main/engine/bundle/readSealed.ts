import type { ZodType } from 'zod'
import { AppError, isAppError } from '../../../shared/errors.ts'
import { canonicalJson } from '../../../shared/format/canonicalJson.ts'
import { sha256 } from '../files/sha256.ts'
import { decryptSmall, type Unlock } from '../keys/ageFile.ts'
import type { OpenBundle } from './openBundle.ts'
import { openMember } from './tarReader.ts'

/** More than ten thousand keys, or the text of a whole book of documents. */
const MAX_SMALL_BYTES = 64 * 1024 ** 2

/**
 * Reads a member that holds JSON: size, digest, decryption, canonical JSON, shape, in this order.
 * @throws AppError BUNDLE_DAMAGED, FILE_TOO_LARGE, WRONG_PASSPHRASE, WORK_FACTOR_TOO_HIGH
 */
export async function readSealed<T>(
  bundle: OpenBundle,
  name: string,
  unlock: Unlock,
  shape: ZodType<T>,
): Promise<T> {
  const sealed = await readWhole(bundle, name)
  try {
    const plain = Buffer.from(await decryptSmall(sealed, unlock))
    const value: unknown = JSON.parse(plain.toString('utf8'))
    if (!plain.equals(Buffer.from(canonicalJson(value)))) damaged(name)
    return shape.parse(value)
  } catch (error) {
    const told = isAppError(error) && error.code !== 'DAMAGED' && error.code !== 'NOT_FOR_THIS_KEY'
    throw told ? error : new AppError('BUNDLE_DAMAGED', { member: name }, { cause: error })
  }
}

async function readWhole(bundle: OpenBundle, name: string): Promise<Buffer> {
  const member = bundle.members.get(name) ?? damaged(name)
  if (member.size > MAX_SMALL_BYTES)
    throw new AppError('FILE_TOO_LARGE', { file: bundle.fileName, limit: '64 MB' })
  const pieces: Uint8Array[] = []
  for await (const piece of openMember(bundle.file, member)) pieces.push(piece)
  const whole = Buffer.concat(pieces)
  return sha256(whole).toString('hex') === member.sha256 ? whole : damaged(name)
}

function damaged(member: string): never {
  throw new AppError('BUNDLE_DAMAGED', { member })
}
