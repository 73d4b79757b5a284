import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { amendSent } from '../../../../../main/engine/desk/amend/amendSent.ts'
import { declare } from '../../../../../main/engine/desk/declare.ts'
import { enrolDesk } from '../../../../../main/engine/desk/enrol.ts'
import { exportScores } from '../../../../../main/engine/desk/exportScores.ts'
import type { OpenDesk } from '../../../../../main/engine/desk/openDesk.ts'
import { scoreCriterion } from '../../../../../main/engine/desk/scoreCriterion.ts'
import type { Slip, Verdict } from '../../../../../shared/calls/views.ts'
import { CriterionPath, EntryCode, Sha256 } from '../../../../../shared/model/ids.ts'
import { amendmentType } from '../../../../../shared/model/amendment.ts'
import { Points } from '../../../../../shared/model/points.ts'
import { encryptSmall } from '../../../../../main/engine/keys/ageFile.ts'
import { signJws } from '../../../../../main/engine/keys/jws.ts'
import { makeSigningKey } from '../../../../../main/engine/keys/signingKey.ts'
import { writeFile } from 'node:fs/promises'
import { publishIn, readFolder, told, verifyAt } from '../../publication/publishedFolder.ts'
import { payloadOf } from '../../../../../main/engine/scorefile/sealScoreFile.ts'
import { scoresOf, sealTo, sheetsOf, testJuror } from '../jurorFixture.ts'
import {
  buildTestBundle,
  openTestOffice,
  quiet,
  testPorts,
  type TestOffice,
} from '../officeFixture.ts'

const entryCode = EntryCode.parse('C-2')
const benefit = CriterionPath.parse('benefit')

type Juror = {
  readonly slip: Slip
  readonly office: TestOffice
  readonly desk: OpenDesk
  readonly sent: string
}

/** A real office, and the real desk of one of its jurors with a score file that was not collected yet. */
async function sentFromDesk(): Promise<Juror> {
  const office = await openTestOffice()
  const [slip] = await buildTestBundle(office)
  if (slip?.passphrase == null) throw new Error('no slip')
  const desk = await enrolDesk(
    {
      path: office.bundle,
      jurorId: slip.jurorId,
      passphrase: slip.passphrase,
      folder: join(office.root, 'desk'),
    },
    testPorts(join(office.root, 'juror')),
    quiet,
  )
  onTestFinished(() => {
    desk.close()
  })
  declare(desk, [{ entryCode, declaration: 'none', reason: '' }])
  scoreCriterion(desk, { entryCode, criterion: benefit, mark: Points.parse(300) })
  const sent = join(office.root, 'J01.juryscore')
  await exportScores(desk, sent)
  return { slip, office, desk, sent }
}

async function amended({ desk, office }: Juror, points: number, name: string): Promise<string> {
  const path = join(office.root, `${name}.juryamendment`)
  const changes = [{ criterion: benefit, to: Points.parse(points) }]
  await amendSent(desk, { entryCode, changes, reason: 'Misread the annex', path })
  return path
}

async function collected(
  { office }: Juror,
  ...paths: readonly string[]
): Promise<readonly string[]> {
  const verdicts = await office.handlers['office.collect']({ paths }, quiet)
  return verdicts.map(({ verdict, code }: Verdict) =>
    code === null ? verdict : `${verdict} ${code}`,
  )
}

async function counts({ office }: Juror): Promise<unknown> {
  const { sheets } = await office.handlers['office.results']({}, quiet)
  const own = sheets.find(({ sheet }) => sheet.entryCode === entryCode)
  return own?.sheet.marks.find(({ criterion }) => criterion === benefit)?.mark
}

test('an amendment that a juror signed is applied, told to the log, published and verified', async () => {
  const juror = await sentFromDesk()
  const path = await amended(juror, 500, 'first')
  expect(await collected(juror, path)).toEqual(['refused AMENDMENT_OF_OTHER_FILE'])
  expect(await collected(juror, path, juror.sent)).toEqual(['accepted', 'accepted AMENDMENT_TAKEN'])
  expect(await collected(juror, path)).toEqual(['duplicate'])
  expect(await counts(juror)).toBe(500)
  const { lines } = await juror.office.handlers['office.audit']({}, quiet)
  expect(lines.filter(({ act }) => act === 'score-amended')).toHaveLength(1)
  const folder = await publishIn(juror.office, 'named')
  expect(told(await verifyAt(folder))).toEqual([])
  const names = [...(await readFolder(folder)).keys()]
  expect(names.filter((name) => name.startsWith('amendments/'))).toHaveLength(1)
})

test('amendments that follow one another may come in any order', async () => {
  const juror = await sentFromDesk()
  const first = await amended(juror, 500, 'a')
  const second = await amended(juror, 400, 'b')
  expect(await collected(juror, juror.sent, second)).toEqual([
    'accepted',
    'accepted AMENDMENT_OUT_OF_LINE',
  ])
  expect(await counts(juror)).toBe(300)
  expect(await collected(juror, first)).toEqual(['accepted AMENDMENT_TAKEN'])
  expect(await counts(juror)).toBe(400)
})

test('a later score file sets aside what amended the one before', async () => {
  const juror = await sentFromDesk()
  const first = await amended(juror, 500, 'a')
  await collected(juror, juror.sent, first)
  const later = join(juror.office.root, 'J01-2.juryscore')
  await exportScores(juror.desk, later)
  expect(await collected(juror, later)).toEqual(['accepted'])
  expect(await counts(juror)).toBe(300)
  const { amendments } = await juror.office.handlers['office.results']({}, quiet)
  expect(amendments.map(({ state, why }) => [state, why])).toEqual([['set-aside', 'other-file']])
})

test('an amendment by a key that was decided against afterwards changes nothing and is not published', async () => {
  const juror = await sentFromDesk()
  const { office, slip } = juror
  await collected(juror, juror.sent, await amended(juror, 500, 'a'))
  const other = await testJuror(office.bundle, slip)
  const scores = scoresOf(
    other,
    sheetsOf(other, () => null),
  )
  const path = await sealTo(office.root, 'other.juryscore', other, scores)
  expect(await collected(juror, path)).toEqual(['refused OTHER_KEY'])
  const { jurorId } = slip
  const { tracker } = payloadOf(scores)
  const choice = { jurorId, tracker, kind: null, reason: 'Lost laptop' }
  await office.handlers['office.decide'](choice, quiet)
  expect(await counts(juror)).toBe(undefined)
  const late = await amended(juror, 400, 'late')
  expect(await collected(juror, late)).toEqual(['refused AMENDMENT_OF_OTHER_KEY'])
  const folder = await publishIn(office, 'named')
  expect(told(await verifyAt(folder))).toEqual([])
})

test('what the juror’s key did not sign for this round is refused by name, and stops nothing', async () => {
  const juror = await sentFromDesk()
  await collected(juror, juror.sent)
  const { amends, ...sound } = await signable(juror)
  const forged = async (change: object, name: string): Promise<string> => {
    const payload = { amends, ...sound, ...change }
    const jws = await signJws({ typ: amendmentType, key: makeSigningKey(), payload })
    const path = join(juror.office.root, `${name}.juryscore`)
    const { recipient } = juror.desk.office
    await writeFile(path, await encryptSmall(Buffer.from(jws), { recipients: [recipient] }))
    return path
  }
  const paths = [
    await forged({}, 'stranger'),
    await forged({ round: 2 }, 'round'),
    await forged({ edition: '1999' }, 'edition'),
    await forged({ jurorId: 'J99' }, 'nobody'),
    await forged({ jurorId: 'J02' }, 'other'),
    await forged({ amends: Sha256.parse('0'.repeat(64)) }, 'file'),
    await forged({ witnesses: ['Ada'] }, 'witness'),
    await forged({ changes: [] }, 'shape'),
  ]
  expect(await collected(juror, ...paths)).toEqual([
    'refused SIGNATURE_INVALID',
    'refused WRONG_ROUND',
    'refused WRONG_PRIZE',
    'refused NOT_A_JUROR',
    'refused AMENDMENT_OF_OTHER_FILE',
    'refused AMENDMENT_OF_OTHER_FILE',
    'refused AMENDMENT_INVALID',
    'refused AMENDMENT_INVALID',
  ])
  expect(await counts(juror)).toBe(300)
})

async function signable({ desk, office }: Juror) {
  const path = join(office.root, 'sound.juryamendment')
  const changes = [{ criterion: benefit, to: Points.parse(400) }]
  const made = await amendSent(desk, { entryCode, changes, path, reason: 'A reason' })
  const { amends, previous, reason, created } = made
  const { id: prizeId, edition, round } = desk.prize
  return {
    ...{ format: 1, prizeId, edition, round: round.number, jurorId: desk.juror.id, entryCode },
    ...{ amends, previous, changes: made.changes, reason, created, witnesses: [] },
  }
}
