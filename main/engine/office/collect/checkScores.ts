import { AppError } from '../../../../shared/errors.ts'
import { jurorCertificateType, JurorCertificate } from '../../../../shared/format/scoreFile.ts'
import type { ScoreFile } from '../../../../shared/format/scoreFile.ts'
import type { BundleId } from '../../../../shared/model/ids.ts'
import { verifyJws } from '../../keys/jws.ts'
import { thumbprint } from '../../keys/signingKey.ts'
import type { Build, BuiltJuror } from '../store/builds.ts'
import { checkSheets } from './checkSheets.ts'

/** What a score file is held against: the round that is open, and each bundle built for it. */
export type OpenRound = {
  readonly latest: Build
  readonly build: (bundleId: BundleId) => Build | undefined
}

/**
 * Holds a signed score file against the bundle it answers: prize, round, bundle, rubric, juror, the
 * certificate of the juror's key, then every sheet. Whether the key is the juror's is asked last, when the
 * file is taken in: of a juror with a card, `cardKid` says which alone it can be.
 * @throws AppError WRONG_PRIZE, WRONG_ROUND, WRONG_BUNDLE, WRONG_RUBRIC, NOT_A_JUROR, SIGNATURE_INVALID,
 * SCORE_FILE_INVALID
 */
export async function checkScores(
  scores: ScoreFile,
  round: OpenRound,
): Promise<{ readonly cardKid: string | undefined }> {
  const { latest } = round
  checkRound(scores, latest)
  const build = round.build(scores.bundleId)
  if (build === undefined) throw new AppError('WRONG_BUNDLE', {})
  // A score file of a round that is over comes too late for it, whatever bundle it names.
  checkRound(scores, latest)
  if (scores.rubricDigest !== build.rubricDigest || scores.rubricDigest !== latest.rubricDigest) {
    throw new AppError('WRONG_RUBRIC', {})
  }
  const juror = build.jurors.find(({ id }) => id === scores.jurorId)
  if (juror === undefined) throw new AppError('NOT_A_JUROR', { juror: scores.jurorId })
  const hasCard = juror.opener === 'card'
  if (hasCard) refuseCertificate(scores)
  else await checkCertificate(scores, juror)
  if ((scores.revision === 1) !== (scores.previous === null)) {
    throw new AppError('SCORE_FILE_INVALID', { where: 'previous', problem: 'breaks the chain' })
  }
  checkSheets(scores.sheets, juror, build.contents)
  return { cardKid: hasCard ? thumbprint(juror.enrolment) : undefined }
}

function checkRound(scores: ScoreFile, { contents: { prize } }: Build): void {
  if (scores.prizeId !== prize.id || scores.edition !== prize.edition) {
    throw new AppError('WRONG_PRIZE', {
      expected: `${prize.id} ${prize.edition}`,
      found: `${scores.prizeId} ${scores.edition}`,
    })
  }
  if (scores.round !== prize.round.number) {
    throw new AppError('WRONG_ROUND', { expected: prize.round.number, found: scores.round })
  }
}

/** A card's key needs nobody to speak for it; there is one way to write that. */
function refuseCertificate({ certificate }: ScoreFile): void {
  if (certificate === '') return
  throw new AppError('SCORE_FILE_INVALID', { where: 'certificate', problem: 'is not for a card' })
}

/** Only who had the slip could have the enrolment key sign for the key of a desk. */
async function checkCertificate(scores: ScoreFile, juror: BuiltJuror): Promise<void> {
  const { payload } = await verifyJws({
    typ: jurorCertificateType,
    jws: scores.certificate,
    publicKey: () => juror.enrolment,
  })
  const certificate = JurorCertificate.safeParse(payload)
  const holds =
    certificate.success &&
    certificate.data.bundleId === scores.bundleId &&
    certificate.data.jurorId === scores.jurorId &&
    thumbprint(certificate.data.key) === thumbprint(scores.key)
  if (!holds) throw new AppError('SIGNATURE_INVALID', {})
}
