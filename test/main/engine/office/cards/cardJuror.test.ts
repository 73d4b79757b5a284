import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { cardWords, readCard } from '../../../../../main/engine/card/cardFile.ts'
import { createDeskHandlers } from '../../../../../main/engine/desk/deskHandlers.ts'
import { declare } from '../../../../../main/engine/desk/declare.ts'
import { enrolDesk } from '../../../../../main/engine/desk/enrol.ts'
import { exportScores } from '../../../../../main/engine/desk/exportScores.ts'
import type { OpenDesk } from '../../../../../main/engine/desk/openDesk.ts'
import { scoreCriterion } from '../../../../../main/engine/desk/scoreCriterion.ts'
import { recogniseCard } from '../../../../../main/engine/card/recogniseCard.ts'
import { removeCard } from '../../../../../main/engine/card/removeCard.ts'
import { makeSigningKey, publicJwk } from '../../../../../main/engine/keys/signingKey.ts'
import { inspectBundle } from '../../../../../main/engine/bundle/inspectBundle.ts'
import { openCardKeyring } from '../../../../../main/engine/bundle/cardKeyring.ts'
import { openBundle } from '../../../../../main/engine/bundle/openBundle.ts'
import { readPrize } from '../../../../../main/engine/bundle/keyring.ts'
import type { Ports } from '../../../../../main/engine/ports.ts'
import type { Verdict } from '../../../../../shared/calls/views.ts'
import { payloadOf } from '../../../../../main/engine/scorefile/sealScoreFile.ts'
import type { Finding } from '../../../../../shared/calls/views.ts'
import { CriterionPath, JurorId } from '../../../../../shared/model/ids.ts'
import { Points } from '../../../../../shared/model/points.ts'
import { madeCard, type MadeCard } from '../../../../support/ownCard.ts'
import { refusal } from '../../../../support/refusal.ts'
import { code } from '../../../../support/samplePrize.ts'
import { temporaryFolder } from '../../../../support/temporaryFolder.ts'
import { testPorts } from '../../../../support/testPorts.ts'
import { scoresOf, sealTo, sheetsOf, testJuror, type TestJuror } from '../jurorFixture.ts'
import {
  buildTestBundle,
  openTestOffice,
  quiet,
  readOffice,
  type TestOffice,
} from '../officeFixture.ts'

const j03 = JurorId.parse('J03')

type Scene = { readonly office: TestOffice; readonly computer: Ports; readonly card: MadeCard }

/** An office of two jurors with slips, and J03 whose card was made on a computer of her own. */
async function scene(passphrase: string | null = null): Promise<Scene> {
  const office = await openTestOffice()
  const computer = testPorts(await temporaryFolder())
  const card = await madeCard(computer, { name: 'Óscar Ek', passphrase })
  await setCard(office, card)
  return { office, computer, card }
}

async function setCard(office: TestOffice, card: MadeCard | null): Promise<void> {
  const path = card === null ? null : join(office.root, `${card.cardId}.jurycard`)
  if (card !== null && path !== null) await writeFile(path, card.file)
  await office.handlers['office.setCard']({ jurorId: j03, path }, quiet)
}

async function openByCard({ office, computer, card }: Scene): Promise<OpenDesk> {
  const desk = await enrolDesk({ path: office.bundle, card }, computer, quiet)
  onTestFinished(() => {
    desk.close()
  })
  return desk
}

function scoreOne(desk: OpenDesk): void {
  declare(desk, [{ entryCode: code('C-1'), declaration: 'none', reason: '' }])
  const criterion = CriterionPath.parse('benefit')
  scoreCriterion(desk, { entryCode: code('C-1'), criterion, mark: Points.parse(450) })
}

async function collect(
  office: TestOffice,
  ...paths: readonly string[]
): Promise<readonly string[]> {
  const verdicts = await office.handlers['office.collect']({ paths }, quiet)
  return verdicts.map(({ verdict, code: why, juror }: Verdict) => [verdict, why, juror].join(' '))
}

/** The juror of the card as a program of hers could sign, free to say anything. */
async function cardJuror({ office, card }: Scene): Promise<TestJuror> {
  const bundle = await openBundle(office.bundle)
  const keyring = await openCardKeyring(bundle, card)
  const contents = await readPrize(bundle, keyring)
  await bundle.close()
  return { keyring, contents, key: card.secrets.signing, certificate: '' }
}

test('a bundle for slips and a card is judged by all of them, and collected', async () => {
  const { office, computer, card } = await scene()
  const slips = await buildTestBundle(office)
  expect(slips.map(({ jurorId, passphrase }) => [jurorId, passphrase === null])).toEqual([
    ['J01', false],
    ['J02', false],
    ['J03', true],
  ])
  expect((await inspectBundle(office.bundle)).cards).toEqual(['J03'])
  expect(await recogniseCard(office.bundle, computer)).toEqual({
    cardId: card.cardId,
    jurorId: 'J03',
  })
  const desk = await openByCard({ office, computer, card })
  scoreOne(desk)
  const out = join(office.root, 'J03.juryscore')
  await exportScores(desk, out)
  const slip = await testJuror(office.bundle, slips[0])
  const other = await sealTo(
    office.root,
    'J01.juryscore',
    slip,
    scoresOf(
      slip,
      sheetsOf(slip, () => 400),
    ),
  )
  expect(await collect(office, out, other, out)).toEqual([
    'accepted  J03',
    'accepted  J01',
    'duplicate  J03',
  ])
})

test('the desk of a card opens again without a passphrase, on that computer alone', async () => {
  const { office, computer, card } = await scene()
  await buildTestBundle(office)
  const desk = createDeskHandlers(computer)
  const { deskId } = await desk['desk.enrolByCard'](
    { path: office.bundle, cardId: card.cardId, passphrase: null },
    quiet,
  )
  await desk['desk.lock']({}, quiet)
  const opened = await desk['desk.unlock']({ deskId, passphrase: null }, quiet)
  expect(opened.juror.id).toBe('J03')
  await desk['desk.lock']({}, quiet)
  await removeCard(computer, card.cardId)
  expect(
    await refusal(Promise.resolve(desk['desk.unlock']({ deskId, passphrase: null }, quiet))),
  ).toBe('CARD_MISSING')
})

test('a card with a passphrase asks for it when the bundle opens, and when the desk does', async () => {
  const { office, computer, card } = await scene('three wet herons')
  await buildTestBundle(office)
  expect(await recogniseCard(office.bundle, computer)).toBeNull()
  const desk = createDeskHandlers(computer)
  const enrol = (passphrase: string | null): Promise<unknown> =>
    Promise.resolve(
      desk['desk.enrolByCard']({ path: office.bundle, cardId: card.cardId, passphrase }, quiet),
    )
  expect(await refusal(enrol(null))).toBe('PASSPHRASE_MISSING')
  expect(await refusal(enrol('two dry herons'))).toBe('WRONG_PASSPHRASE')
  const { deskId } = (await enrol('Three wet herons')) as { readonly deskId: string } // a Desk
  await desk['desk.lock']({}, quiet)
  const unlock = (passphrase: string | null): Promise<unknown> =>
    Promise.resolve(desk['desk.unlock']({ deskId, passphrase }, quiet))
  expect(await refusal(unlock(null))).toBe('PASSPHRASE_MISSING')
  await unlock('three wet herons')
  await desk['desk.lock']({}, quiet)
})

test('another computer, with or without a card, does not open it, nor does a passphrase', async () => {
  const { office } = await scene()
  const slips = await buildTestBundle(office)
  const elsewhere = testPorts(await temporaryFolder())
  expect(await recogniseCard(office.bundle, elsewhere)).toBeNull()
  const card = await madeCard(elsewhere)
  expect(await recogniseCard(office.bundle, elsewhere)).toBeNull()
  expect(await refusal(enrolDesk({ path: office.bundle, card }, elsewhere, quiet))).toBe(
    'CARD_ELSEWHERE',
  )
  const passphrase = slips[0]?.passphrase ?? ''
  const bySlip = enrolDesk({ path: office.bundle, jurorId: 'J03', passphrase }, elsewhere, quiet)
  expect(await refusal(bySlip)).toBe('CARD_NEEDED')
})

test('a score file of a juror with a card that another key signed is refused by name, from the first on', async () => {
  const made = await scene()
  const { office } = made
  await buildTestBundle(office)
  const juror = await cardJuror(made)
  const thief = { ...juror, key: makeSigningKey() }
  const sheets = sheetsOf(juror, () => 400)
  const stolen = await sealTo(office.root, 'a.juryscore', thief, scoresOf(thief, sheets))
  const certified = { ...juror, certificate: 'x.y.z' }
  const odd = await sealTo(office.root, 'b.juryscore', certified, scoresOf(certified, sheets))
  const good = await sealTo(office.root, 'c.juryscore', juror, scoresOf(juror, sheets))
  expect(await collect(office, stolen, odd, good, stolen)).toEqual([
    'refused NOT_THE_CARD J03',
    'refused SCORE_FILE_INVALID J03',
    'accepted  J03',
    'refused NOT_THE_CARD J03',
  ])
})

test('a second build keeps the card, and its key still signs', async () => {
  const made = await scene()
  const { office } = made
  await buildTestBundle(office)
  const first = await cardJuror(made)
  await buildTestBundle(office)
  const second = await cardJuror(made)
  const paths = await Promise.all(
    [first, second].map((juror, place) =>
      sealTo(
        office.root,
        `${place}.juryscore`,
        juror,
        scoresOf(
          juror,
          sheetsOf(juror, () => 400),
        ),
      ),
    ),
  )
  expect(await collect(office, paths[0] ?? '')).toEqual(['accepted  J03'])
  // The same first revision for another bundle: nobody can tell which of them the juror means.
  expect(await collect(office, paths[1] ?? '')).toEqual(['refused TWO_HISTORIES J03'])
})

test('a new card before any score file takes the place of the old one, afterwards it does not', async () => {
  const made = await scene()
  const { office } = made
  await buildTestBundle(office)
  const old = await cardJuror(made)
  const newer = {
    ...made,
    card: await madeCard(testPorts(await temporaryFolder()), { name: 'Óscar Ek' }),
  }
  await setCard(office, newer.card)
  await buildTestBundle(office)
  const now = await cardJuror(newer)
  const sheets = sheetsOf(now, () => 400)
  const late = await sealTo(office.root, 'old.juryscore', old, scoresOf(old, sheets))
  const good = await sealTo(office.root, 'new.juryscore', now, scoresOf(now, sheets))
  expect(await collect(office, late, good)).toEqual(['refused OTHER_KEY J03', 'accepted  J03'])
  expect((await cardFindings(office)).map(({ code: what }) => what)).toEqual([])
  await setCard(office, made.card)
  expect((await cardFindings(office)).map(({ code: what }) => what)).toEqual(['CARD_OTHER_KEY'])
  await buildTestBundle(office)
  const again = await cardJuror(made)
  const refused = await sealTo(office.root, 'x.juryscore', again, scoresOf(again, sheets))
  expect(await collect(office, refused)).toEqual(['refused OTHER_KEY J03'])
})

test('a juror who goes back to a slip before any score file signs with a key of the desk again', async () => {
  const { office } = await scene()
  await buildTestBundle(office)
  await setCard(office, null)
  const slips = await buildTestBundle(office)
  const juror = await testJuror(office.bundle, slips[2])
  const path = await sealTo(
    office.root,
    'a.juryscore',
    juror,
    scoresOf(
      juror,
      sheetsOf(juror, () => 400),
    ),
  )
  expect(await collect(office, path)).toEqual(['accepted  J03'])
})

test('a key that only an earlier build knew cannot sign for a card of that build', async () => {
  const made = await scene()
  const { office } = made
  await buildTestBundle(office)
  const juror = await cardJuror(made)
  await setCard(office, null)
  await buildTestBundle(office)
  const thief = { ...juror, key: makeSigningKey() }
  const path = await sealTo(
    office.root,
    'a.juryscore',
    thief,
    scoresOf(
      thief,
      sheetsOf(juror, () => 400),
    ),
  )
  expect(await collect(office, path)).toEqual(['refused NOT_THE_CARD J03'])
})

async function cardFindings(office: TestOffice): Promise<readonly Finding[]> {
  const { findings } = await readOffice(office)
  return findings.filter(({ code: what }) => what.startsWith('CARD_'))
}

test('the office shows the words that the juror reads out, before and after the card is added', async () => {
  const { office, card } = await scene()
  const path = join(office.root, `${card.cardId}.jurycard`)
  const facts = await office.handlers['office.readCard']({ path }, quiet)
  const words = cardWords(await readCard(card.file, 'x'))
  expect(facts).toMatchObject({ name: 'Óscar Ek', words })
  expect((await readOffice(office)).cards).toEqual([{ holder: 'J03', ...facts }])
  expect(await readFile(join(office.folder, 'cards', 'J03.jurycard'))).toEqual(card.file)
  const table = await readFile(join(office.folder, 'jurors.csv'), 'utf8')
  expect(table).toBe(`id,name,email,language,card
J01,Kim Minseo,kim@example.org,ko,
J02,Ana López,,,
J03,Óscar Ek,,en,cards/J03.jurycard
`)
})

test('what is no card, or for nobody, changes nothing', async () => {
  const office = await openTestOffice()
  const path = join(office.root, 'x.jurycard')
  const before = await readFile(join(office.folder, 'jurors.csv'), 'utf8')
  const attempt = (jurorId: string, file: string): Promise<string> =>
    refusal(
      Promise.resolve(
        office.handlers['office.setCard']({ jurorId: JurorId.parse(jurorId), path: file }, quiet),
      ),
    )
  await writeFile(path, 'rubbish')
  const { file } = await madeCard(office.ports)
  const changed = join(office.root, 'y.jurycard')
  await writeFile(changed, withOtherSignature(file))
  await mkdir(join(office.root, 'z.jurycard'))
  expect([
    await attempt('J03', path),
    await attempt('J03', changed),
    await attempt('J03', join(office.root, 'z.jurycard')),
    await attempt('J03', join(office.root, 'missing')),
    await attempt('J09', path),
  ]).toEqual(['NOT_A_CARD', 'SIGNATURE_INVALID', 'IS_A_FOLDER', 'FILE_MISSING', 'UNKNOWN_JUROR'])
  expect(await readFile(join(office.folder, 'jurors.csv'), 'utf8')).toBe(before)
})

test('a forger who knows the card can seal a bundle to it, and only the words tell', async () => {
  const made = await scene()
  await buildTestBundle(made.office)
  const forger = await openTestOffice()
  await setCard(forger, made.card)
  await buildTestBundle(forger)
  const desk = await openByCard({ ...made, office: forger })
  expect(publicJwk(desk.office.signing)).not.toEqual(
    publicJwk((await cardJuror(made)).keyring.office.signing),
  )
})

test('a juror with a new card after scoring is held, and counts once the secretariat takes the card', async () => {
  const made = await scene()
  const { office } = made
  await buildTestBundle(office)
  const old = await cardJuror(made)
  const sheets = sheetsOf(old, () => 400)
  const sent = await sealTo(office.root, 'old.juryscore', old, scoresOf(old, sheets))
  expect(await collect(office, sent)).toEqual(['accepted  J03'])
  const card = await madeCard(testPorts(await temporaryFolder()), { name: 'Óscar Ek' })
  await setCard(office, card)
  await buildTestBundle(office)
  const now = await cardJuror({ ...made, card })
  const scores = scoresOf(
    now,
    sheetsOf(now, () => 300),
  )
  const late = await sealTo(office.root, 'new.juryscore', now, scores)
  expect(await collect(office, late)).toEqual(['refused OTHER_KEY J03'])
  const { jurorId } = scores
  const { tracker } = payloadOf(scores)
  const wish = { jurorId, tracker, kind: null, reason: 'The laptop was lost.' }
  const [dispute] = await office.handlers['office.decide'](wish, quiet)
  expect(dispute?.branches.map(({ standing, files }) => [standing, files.length])).toEqual([
    ['counts', 1],
    ['refused', 1],
  ])
  const { sheets: counting } = await office.handlers['office.results']({}, quiet)
  expect(counting.map(({ sheet }) => sheet.marks[0]?.mark)).toContain(300)
  expect((await cardFindings(office)).map(({ code: what }) => what)).toEqual([])
})

/** The last part of a card is its signature; its first letter becomes another. */
function withOtherSignature(card: Uint8Array): string {
  const text = Buffer.from(card).toString('utf8')
  const at = text.lastIndexOf('.') + 1
  return `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`
}
