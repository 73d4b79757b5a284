import { isAppError } from '../../../shared/errors.ts'
import type { Publication, PublishedSheets } from '../../../shared/format/publication.ts'
import {
  JurorCertificate,
  jurorCertificateType,
  ScoreFile,
  scoreFileType,
} from '../../../shared/format/scoreFile.ts'
import { differences } from '../../../shared/publication/differences.ts'
import type { Problems } from '../../../shared/publication/publicationProblem.ts'
import { publishedSheet } from '../../../shared/publication/publishedSheet.ts'
import { sha256 } from '../files/sha256.ts'
import { verifyJws, verifySelfSignedJws } from '../keys/jws.ts'
import { thumbprint } from '../keys/signingKey.ts'
import { hasSigned, signedName } from './checkNames.ts'
import type { Contents } from './contents.ts'

/** Holds every juror's own signature against the sheets that are published as that juror's. */
export async function checkSigned(
  index: Publication,
  { sheets, prize, textOf }: Contents,
  problems: Problems,
): Promise<void> {
  if (!hasSigned(index)) return
  for (const { file, published } of sheets) {
    const name = signedName(published.juror)
    const jws = textOf(name)
    if (jws === null) continue
    const scores = await signedScores(jws, published)
    if (scores === null) problems.add('juror-signature', name)
    else {
      await checkKey(name, scores, published, problems)
      const signed = factsOf(scores, published)
      const said = factsSaid(index, prize?.bundle.rubricDigest ?? scores.rubricDigest, published)
      for (const difference of differences(said, signed))
        problems.add('juror-sheet', file, difference)
    }
  }
}

/** What the juror signed, when the signature is good and its payload is the one that was counted. */
async function signedScores(
  jws: string,
  { sha256: digest }: PublishedSheets,
): Promise<ScoreFile | null> {
  try {
    const { payload, payloadBytes, kid } = await verifySelfSignedJws({ typ: scoreFileType, jws })
    const scores = ScoreFile.safeParse(payload)
    const isCounted = sha256(payloadBytes).toString('hex') === digest
    const isOwn = scores.success && thumbprint(scores.data.key) === kid
    return isOwn && isCounted ? scores.data : null
  } catch (error) {
    if (isAppError(error, 'SIGNATURE_INVALID')) return null
    throw error
  }
}

function factsOf(scores: ScoreFile, published: PublishedSheets): unknown {
  const { jurorId, prizeId, edition, round, rubricDigest, sheets } = scores
  const strays = new Map(published.sheets.map(({ entryCode, stray }) => [entryCode, stray]))
  return {
    ...{ juror: jurorId, prizeId, edition, round, rubricDigest },
    sheets: sheets.map((sheet) => publishedSheet(sheet, strays.get(sheet.entryCode) ?? null)),
  }
}

function factsSaid(
  { prizeId, edition, round }: Publication,
  rubricDigest: string,
  { juror, sheets }: PublishedSheets,
): unknown {
  return { juror, prizeId, edition, round, rubricDigest, sheets }
}

/** The key is the one that is told, and who could speak for the juror spoke for it. */
async function checkKey(
  name: string,
  scores: ScoreFile,
  { key, juror }: PublishedSheets,
  problems: Problems,
): Promise<void> {
  if (key === null) return
  const isTold = thumbprint(key.signing) === thumbprint(scores.key)
  const vouched =
    key.opener === 'card'
      ? scores.certificate === '' && thumbprint(key.enrolment) === thumbprint(scores.key)
      : await isCertified(scores, key.enrolment)
  if (!isTold || !vouched) problems.add('juror-key', name, { where: juror })
}

type PublicKey = ScoreFile['key']

async function isCertified(scores: ScoreFile, enrolment: PublicKey): Promise<boolean> {
  try {
    const signed = { typ: jurorCertificateType, jws: scores.certificate }
    const { payload } = await verifyJws({ ...signed, publicKey: () => enrolment })
    const certificate = JurorCertificate.safeParse(payload)
    if (!certificate.success) return false
    const { bundleId, jurorId, key } = certificate.data
    const isSame = bundleId === scores.bundleId && jurorId === scores.jurorId
    return isSame && thumbprint(key) === thumbprint(scores.key)
  } catch (error) {
    if (isAppError(error, 'SIGNATURE_INVALID')) return false
    throw error
  }
}
