import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openKeyring, readPrize } from '../../../../main/engine/bundle/keyring.ts'
import { openBundle } from '../../../../main/engine/bundle/openBundle.ts'
import { signJws } from '../../../../main/engine/keys/jws.ts'
import {
  makeSigningKey,
  publicJwk,
  type SigningKey,
} from '../../../../main/engine/keys/signingKey.ts'
import { rubricDigest } from '../../../../main/engine/scorefile/rubricDigest.ts'
import { payloadOf, sealScoreFile } from '../../../../main/engine/scorefile/sealScoreFile.ts'
import type { Slip } from '../../../../shared/calls/views.ts'
import type { BundlePrize, Keyring } from '../../../../shared/format/bundle.ts'
import { jurorCertificateType, type ScoreFile } from '../../../../shared/format/scoreFile.ts'
import { instant, type Sha256 } from '../../../../shared/model/ids.ts'
import { Mark, type Sheet } from '../../../../shared/model/sheet.ts'
import { criterionPaths } from '../../../../shared/scoring/criterionPaths.ts'
import { derivedState } from '../../../../shared/scoring/derivedState.ts'
import { textOrder } from '../../../../shared/scoring/textOrder.ts'

/** A juror with a desk key, as the desk itself would sign, but free to say anything. */
export type TestJuror = {
  readonly keyring: Keyring
  readonly contents: BundlePrize
  readonly key: SigningKey
  readonly certificate: string
}

export async function testJuror(bundlePath: string, slip: Slip | undefined): Promise<TestJuror> {
  if (slip?.passphrase == null) throw new Error('no slip')
  const bundle = await openBundle(bundlePath)
  const keyring = await openKeyring(bundle, slip.jurorId, slip.passphrase)
  const contents = await readPrize(bundle, keyring)
  await bundle.close()
  return withNewKey({ keyring, contents })
}

/** The same juror with another desk. */
export async function withNewKey({
  keyring,
  contents,
}: Pick<TestJuror, 'keyring' | 'contents'>): Promise<TestJuror> {
  const key = makeSigningKey()
  const { bundleId, juror, enrolment } = keyring
  if (!('d' in enrolment)) throw new Error('not a slip')
  const certificate = await signJws({
    typ: jurorCertificateType,
    key: enrolment,
    payload: { format: 1, bundleId, jurorId: juror.id, key: publicJwk(key) },
  })
  return { keyring, contents, key, certificate }
}

/** A sheet for each assigned entry; `points` gives the marks, null leaves an entry unscored. */
export function sheetsOf(
  { keyring, contents }: TestJuror,
  points: (entryCode: string, path: string) => number | 'not-applicable' | null,
): readonly Sheet[] {
  const recused = keyring.recused.map((entryCode) => blank(entryCode, 'recused'))
  const scored = keyring.entries.map(({ entryCode }) => {
    const entry = contents.entries.find(({ code }) => code === entryCode)
    const category = contents.prize.categories.find(({ id }) => id === entry?.categoryId)
    if (category === undefined) throw new Error('no such category')
    const marks = criterionPaths(category.rubric).flatMap((criterion) => {
      const mark = points(entryCode, criterion)
      return mark === null ? [] : [{ criterion, mark: Mark.parse(mark) }]
    })
    const sheet = { ...blank(entryCode, 'unscored'), marks }
    return { ...sheet, state: derivedState(category.rubric, sheet) }
  })
  return [...scored, ...recused].toSorted((a, b) => textOrder(a.entryCode, b.entryCode))
}

export function blank(entryCode: Sheet['entryCode'], state: Sheet['state']): Sheet {
  return {
    entryCode,
    state,
    reason: '',
    marks: [],
    comments: [],
    overallComment: '',
    evidence: [],
  }
}

export function scoresOf(
  juror: TestJuror,
  sheets: readonly Sheet[],
  revision = 1,
  previous: Sha256 | null = null,
): ScoreFile {
  const { prize } = juror.contents
  return {
    format: 1,
    prizeId: prize.id,
    edition: prize.edition,
    round: prize.round.number,
    bundleId: juror.keyring.bundleId,
    rubricDigest: rubricDigest(prize),
    jurorId: juror.keyring.juror.id,
    key: publicJwk(juror.key),
    certificate: juror.certificate,
    revision,
    previous,
    created: instant(Date.parse('2026-12-01T10:00:00Z') + revision * 1000),
    program: 'test',
    sheets,
  }
}

/** A chain of revisions, the first given sheets first. */
export function chainOf(
  juror: TestJuror,
  ...sheets: readonly (readonly Sheet[])[]
): readonly ScoreFile[] {
  let previous: Sha256 | null = null
  return sheets.map((each, place) => {
    const scores = scoresOf(juror, each, place + 1, previous)
    previous = payloadOf(scores).sha256
    return scores
  })
}

export function seal(juror: TestJuror, scores: ScoreFile): Promise<Uint8Array> {
  return sealScoreFile(scores, juror.key, juror.keyring.office.recipient)
}

export async function sealTo(
  folder: string,
  name: string,
  juror: TestJuror,
  scores: ScoreFile,
): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, await seal(juror, scores))
  return path
}
