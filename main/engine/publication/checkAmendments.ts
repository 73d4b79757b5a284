import { isAppError } from '../../../shared/errors.ts'
import type { Publication, PublishedAmendment } from '../../../shared/format/publication.ts'
import { Amendment, amendmentType } from '../../../shared/model/amendment.ts'
import { differences } from '../../../shared/publication/differences.ts'
import type { Problems } from '../../../shared/publication/publicationProblem.ts'
import { amendmentOf } from '../../../shared/publication/publicationSource.ts'
import { sha256 } from '../files/sha256.ts'
import { verifyJws } from '../keys/jws.ts'
import type { PublicJwk } from '../keys/signingKey.ts'
import { amendmentName } from './checkNames.ts'
import { type Contents, publishedNames } from './contents.ts'

/** Holds every amendment against what was signed: by the juror's key, or by the office before witnesses. */
export async function checkAmendments(
  { naming, office }: Publication,
  { source, textOf }: Contents,
  problems: Problems,
): Promise<void> {
  if (source === null || naming === 'anonymised') return
  const keys = new Map(source.sheets.map(({ juror, key }) => [juror, key?.signing]))
  for (const published of source.amendments) {
    const name = amendmentName(published.digest)
    const jws = textOf(name)
    if (jws === null) continue
    const key = published.signer === 'office' ? office.signing : keys.get(published.juror)
    const signed = await signedAmendment(jws, key, published)
    if (signed === null) problems.add('amendment-signature', name)
    else
      for (const difference of differences(amendmentOf(published, source.prize), signed))
        problems.add('juror-sheet', publishedNames.amendments, {
          ...difference,
          where: `amendments[${published.digest}].${difference.where}`,
        })
  }
}

async function signedAmendment(
  jws: string,
  key: PublicJwk | undefined,
  { digest, signer }: PublishedAmendment,
): Promise<Amendment | null> {
  try {
    const signed = { typ: amendmentType, jws, publicKey: () => key }
    const { payload, payloadBytes } = await verifyJws(signed)
    if (sha256(payloadBytes).toString('hex') !== digest) return null
    const amendment = Amendment.safeParse(payload)
    const isMarked =
      amendment.success && amendment.data.witnesses.length > 0 === (signer === 'office')
    return isMarked ? amendment.data : null
  } catch (error) {
    if (isAppError(error, 'SIGNATURE_INVALID')) return null
    throw error
  }
}
