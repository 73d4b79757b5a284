import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { abstain } from '../../../../main/engine/desk/abstain.ts'
import { declare } from '../../../../main/engine/desk/declare.ts'
import { exportScores } from '../../../../main/engine/desk/exportScores.ts'
import type { OpenDesk } from '../../../../main/engine/desk/openDesk.ts'
import { readDesk } from '../../../../main/engine/desk/readDesk.ts'
import { scoreCriterion } from '../../../../main/engine/desk/scoreCriterion.ts'
import { sha256 } from '../../../../main/engine/files/sha256.ts'
import { decryptSmall } from '../../../../main/engine/keys/ageFile.ts'
import { verifyJws } from '../../../../main/engine/keys/jws.ts'
import { publicJwk, thumbprint } from '../../../../main/engine/keys/signingKey.ts'
import { tracker } from '../../../../main/engine/keys/words.ts'
import { rubricDigest } from '../../../../main/engine/scorefile/rubricDigest.ts'
import {
  JurorCertificate,
  jurorCertificateType,
  ScoreFile,
  scoreFileType,
} from '../../../../shared/format/scoreFile.ts'
import { CriterionPath } from '../../../../shared/model/ids.ts'
import { Points } from '../../../../shared/model/points.ts'
import { refusal } from '../../../support/refusal.ts'
import { declareNone, sampleDesk, type SampleDesk } from '../../../support/sampleDesk.ts'
import { code, samplePrize } from '../../../support/samplePrize.ts'

function score(desk: OpenDesk, entry: string, criterion: string, points: number): void {
  const mark = Points.parse(points)
  scoreCriterion(desk, { entryCode: code(entry), criterion: CriterionPath.parse(criterion), mark })
}

/** Opens a score file as the office does: its own identity, then the juror's certified key. */
async function openAsOffice(
  path: string,
  { bundle }: SampleDesk,
): Promise<{ readonly scores: ScoreFile; readonly digest: Buffer }> {
  const { office, enrolments } = bundle
  const plain = await decryptSmall(await readFile(path), { identity: office.age.identity })
  const jws = Buffer.from(plain).toString('latin1')
  const unverified = JSON.parse(Buffer.from(jws.split('.')[1] ?? '', 'base64url').toString()) as {
    key: ScoreFile['key']
    certificate: string
  }
  const enrolment = enrolments.get('J01')
  if (enrolment === undefined) throw new Error('J01 has a keyring')
  const certified = await verifyJws({
    typ: jurorCertificateType,
    jws: unverified.certificate,
    publicKey: () => publicJwk(enrolment),
  })
  const { key, jurorId, bundleId } = JurorCertificate.parse(certified.payload)
  expect([jurorId, bundleId, thumbprint(key)]).toEqual([
    'J01',
    bundle.bundleId,
    thumbprint(unverified.key),
  ])
  const signed = await verifyJws({ typ: scoreFileType, jws, publicKey: () => key })
  return { scores: ScoreFile.parse(signed.payload), digest: sha256(signed.payloadBytes) }
}

test('the office opens an export, and finds the juror’s certified signature and every assigned sheet', async () => {
  const sample = await sampleDesk()
  const { desk, home, bundle } = sample
  declareNone(desk, 'TI-001', 'HC-001')
  score(desk, 'TI-001', 'value', 400)
  abstain(desk, { entryCode: code('HC-001'), reason: 'not my field' })
  declare(desk, [{ entryCode: code('TI-002'), declaration: 'conflict', reason: 'my city' }])
  const path = join(home, 'J01.juryscore')
  const record = await exportScores(desk, path)
  const { scores, digest } = await openAsOffice(path, sample)
  const { sheets } = scores
  expect({ ...scores, sheets: [] }).toEqual({
    format: 1,
    prizeId: 'sample-prize',
    edition: '2026',
    round: 1,
    bundleId: bundle.bundleId,
    rubricDigest: rubricDigest(samplePrize),
    jurorId: 'J01',
    revision: 1,
    previous: null,
    created: record.created,
    program: 'jurybox 0.0.0',
    key: scores.key,
    certificate: scores.certificate,
    sheets: [],
  })
  expect(
    sheets.map(({ entryCode, state, reason, marks }) => [entryCode, state, reason, marks]),
  ).toEqual([
    ['HC-001', 'abstained', 'not my field', []],
    ['TI-001', 'partial', '', [{ criterion: 'value', mark: 400 }]],
    ['TI-002', 'recused', 'my city', []],
    ['TI-003', 'recused', '', []],
  ])
  expect(record).toEqual({
    revision: 1,
    tracker: tracker(digest),
    file: 'J01.juryscore',
    created: scores.created,
  })
})

test('each export is a new revision that names the one before, changed or not', async () => {
  const sample = await sampleDesk()
  const { home, reopen } = sample
  const path = (revision: number): string => join(home, `r${revision}.juryscore`)
  for (const revision of [1, 2, 3]) await exportScores(await reopen(), path(revision))
  const opened = [1, 2, 3].map((revision) => openAsOffice(path(revision), sample))
  const [first, second, third] = await Promise.all(opened)
  expect([first, second, third].map((one) => [one?.scores.revision, one?.scores.previous])).toEqual(
    [
      [1, null],
      [2, first?.digest.toString('hex')],
      [3, second?.digest.toString('hex')],
    ],
  )
})

test('the desk knows whether it holds what the last export does not', async () => {
  const { desk, home } = await sampleDesk()
  const path = join(home, 'x.juryscore')
  const unexported = (): boolean => readDesk(desk).unexported
  expect(unexported()).toBe(false)
  declareNone(desk, 'TI-001')
  expect(unexported()).toBe(false)
  score(desk, 'TI-001', 'value', 300)
  expect(unexported()).toBe(true)
  await exportScores(desk, path)
  expect(unexported()).toBe(false)
  score(desk, 'TI-001', 'value', 350)
  expect(unexported()).toBe(true)
  score(desk, 'TI-001', 'value', 300)
  expect(unexported()).toBe(false)
  await exportScores(desk, path)
  expect(readDesk(desk).exports.map(({ revision }) => revision)).toEqual([2, 1])
})

test('an export that could not be written leaves no file and takes no revision', async () => {
  const { desk, home } = await sampleDesk()
  await mkdir(join(home, 'folder.juryscore'))
  const before = (await readdir(home)).sort()
  expect(await refusal(exportScores(desk, join(home, 'folder.juryscore')))).toBe('IS_A_FOLDER')
  expect(await refusal(exportScores(desk, join(home, 'no', 'x.juryscore')))).toBe('FILE_MISSING')
  expect((await readdir(home)).sort()).toEqual(before)
  expect(readDesk(desk).exports).toEqual([])
  expect((await exportScores(desk, join(home, 'x.juryscore'))).revision).toBe(1)
})

test('an export replaces the file of the same name', async () => {
  const sample = await sampleDesk()
  const path = join(sample.home, 'x.juryscore')
  await exportScores(sample.desk, path)
  await exportScores(sample.desk, path)
  expect((await openAsOffice(path, sample)).scores.revision).toBe(2)
})
