import { AppError } from '../../../../shared/errors.ts'
import type { PublishedSheets } from '../../../../shared/format/publication.ts'
import type { ScoreFile } from '../../../../shared/format/scoreFile.ts'
import type { Sha256 } from '../../../../shared/model/ids.ts'
import { textOrder } from '../../../../shared/scoring/textOrder.ts'
import { decryptSmall } from '../../keys/ageFile.ts'
import type { ReadDb } from '../../store/db.ts'
import { type Build, buildOf } from '../store/builds.ts'
import type { OfficeStore } from '../store/officeStore.ts'
import { factsOfFile, scoresOfFile, sealedFile } from '../store/scoreFiles.ts'
import { roundFiles } from '../store/seats.ts'

/** A score file that counts in what is published. */
export type CountedFile = {
  readonly digest: Sha256
  readonly tracker: string
  readonly scores: ScoreFile
}

/** The score files that count in the round of this bundle, in the order of their digests, which tells nothing. */
export function countedFiles(db: ReadDb, build: Build): readonly CountedFile[] {
  return [...roundFiles(db, build.contents.prize).values()]
    .flatMap(({ stands: { head } }): readonly CountedFile[] => {
      if (head === null) return []
      const { digest } = head
      const [facts, scores] = [factsOfFile(db, digest), scoresOfFile(db, digest)]
      if (facts === undefined || scores?.rubricDigest !== build.rubricDigest) return []
      return [{ digest, tracker: facts.tracker, scores }]
    })
    .toSorted((a, b) => textOrder(a.digest, b.digest))
}

/** The key that signed, and who vouched for it when the bundle was built that the file answers. */
export function vouchedKey(db: ReadDb, { scores }: CountedFile): PublishedSheets['key'] {
  const built = buildOf(db, scores.bundleId)?.jurors.find(({ id }) => id === scores.jurorId)
  if (built === undefined) throw new TypeError('a counted file answers a bundle of this office')
  return { signing: scores.key, opener: built.opener, enrolment: built.enrolment }
}

/**
 * The JWS that the juror signed, out of the age file in which it came.
 * @throws AppError DAMAGED
 */
export async function signedForm(
  { store, secrets }: OfficeStore,
  { digest }: CountedFile,
): Promise<Uint8Array> {
  const sealed = sealedFile(store, digest)
  if (sealed === undefined) throw new AppError('DAMAGED', { what: digest })
  return decryptSmall(sealed, { identity: secrets.identity })
}
