import { basename } from 'node:path'
import type { Inspection } from '../../../shared/calls/views.ts'
import { AppError, isAppError } from '../../../shared/errors.ts'
import type { BundleIndex } from '../../../shared/format/bundle.ts'
import type { JurorId } from '../../../shared/model/ids.ts'
import { thumbprintBytes } from '../keys/signingKey.ts'
import { fingerprintWords } from '../keys/words.ts'
import { jurorsWithCard } from './cardKeyring.ts'
import { jurorsOf } from './jurorsOf.ts'
import { openBundle, openFile } from './openBundle.ts'
import { parseIndex, readIndexMember } from './readIndex.ts'

/**
 * Tells what a bundle says of itself, with no secret and without reading its documents. An index that
 * nobody signed is told too, as far as it can be read, and is named `invalid`.
 * @throws AppError as `openBundle`
 */
export async function inspectBundle(path: string): Promise<Inspection> {
  try {
    const bundle = await openBundle(path)
    const cards = await jurorsWithCard(bundle).finally(() => bundle.close())
    return inspection('valid', bundle, cards)
  } catch (error) {
    if (!isAppError(error, 'SIGNATURE_INVALID')) throw error
    return inspection('invalid', await readUnsigned(path), [])
  }
}

/** Who signed the index, as six words to compare with those that the secretariat tells. */
export function signerWords(index: Pick<BundleIndex, 'office'>): string[] {
  return fingerprintWords(thumbprintBytes(index.office.signing))
}

function inspection(
  signature: Inspection['signature'],
  { bytes, index }: { readonly bytes: number; readonly index: BundleIndex },
  cards: readonly JurorId[],
): Inspection {
  return {
    signature,
    bundle: index.bundleId,
    prizeId: index.prizeId,
    prize: index.title,
    edition: index.edition,
    round: index.round,
    roundTitle: index.roundTitle,
    ...(index.purpose === undefined ? {} : { purpose: index.purpose }),
    entries: index.entries,
    documents: index.documents,
    bytes,
    jurors: jurorsOf(index),
    cards,
    signer: signerWords(index),
    created: index.created,
  }
}

async function readUnsigned(
  path: string,
): Promise<{ readonly bytes: number; readonly index: BundleIndex }> {
  const file = await openFile(path)
  try {
    const { bytes, jws } = await readIndexMember(file, basename(path))
    const payload: unknown = JSON.parse(
      Buffer.from(jws.split('.')[1] ?? '', 'base64url').toString(),
    )
    return { bytes, index: parseIndex(payload) }
  } catch (cause) {
    throw new AppError('SIGNATURE_INVALID', {}, { cause })
  } finally {
    await file.close()
  }
}
