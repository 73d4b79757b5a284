import { appendFile, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { auditHolds, readAudit } from '../../../../../main/engine/office/store/audit.ts'
import { openOfficeStore } from '../../../../../main/engine/office/store/officeStore.ts'
import { decryptSmall } from '../../../../../main/engine/keys/ageFile.ts'
import { refusal } from '../../../../support/refusal.ts'
import { riverDesk, scoreSome } from '../../desk/carry/carriedDesk.ts'
import { officePassphrase, openTestOffice, quiet, type TestOffice } from '../officeFixture.ts'

const backupPassphrase = 'four words kept elsewhere'
const another = 'another office passphrase'

test('an office that was lost comes back from its backup and takes in score files as before', async () => {
  const river = await riverDesk()
  scoreSome(river.desk())
  const { office } = river
  const scores = await river.export('J01.juryscore')
  const backup = await backUp(office)
  await loseOffice(office)
  const restored = await office.handlers['office.restoreKeys'](
    { path: backup, backupPassphrase, passphrase: another },
    quiet,
  )
  expect(restored).toMatchObject({ builds: 1, slips: 3 })
  await office.handlers['office.unlock']({ passphrase: another }, quiet)
  expect((await river.collect(scores)).map(({ verdict }) => verdict)).toEqual(['accepted'])
  const [slip] = await river.build()
  expect(slip?.passphrase).toBe(river.words)
  expect(await river.carry().then((desk) => desk.juror.id)).toBe('J01')
})

test('the backup is canonical JSON in an age file, and names the log that it was made by', async () => {
  const office = await openTestOffice()
  const path = await backUp(office)
  const passphrase = backupPassphrase.replaceAll(' ', '-')
  const plain = await decryptSmall(await readFile(path), { passphrase })
  expect(JSON.parse(Buffer.from(plain).toString())).toMatchObject({
    format: 1,
    kind: 'jurybox-office-keys',
    prizeId: 'river-prize',
    office: { identity: expect.stringMatching(/^AGE-SECRET-KEY-1/) as string },
    entryKeys: [],
    builds: [],
  })
})

test('a backup never replaces an office, nor opens with other words or for another prize', async () => {
  const office = await openTestOffice()
  const path = await backUp(office)
  const restore = (words: string, from = path): Promise<string> =>
    refusal(
      Promise.resolve(
        office.handlers['office.restoreKeys'](
          { path: from, backupPassphrase: words, passphrase: another },
          quiet,
        ),
      ),
    )
  expect(await restore(backupPassphrase)).toBe('OFFICE_THERE')
  await loseOffice(office)
  expect(await restore('other words than those')).toBe('WRONG_PASSPHRASE')
  const rubbish = join(office.root, 'rubbish.age')
  await writeFile(rubbish, 'no backup at all')
  expect(await restore(backupPassphrase, rubbish)).toBe('NOT_A_BACKUP')
  const yaml = join(office.folder, 'prize.yaml')
  await writeFile(yaml, (await readFile(yaml, 'utf8')).replace('id: river-prize', 'id: lake-prize'))
  await office.handlers['office.read']({}, quiet)
  expect(await restore(backupPassphrase)).toBe('WRONG_PRIZE')
})

test('a changed passphrase opens the office, the old one no longer, and the log says so', async () => {
  const office = await openTestOffice()
  const change = { from: officePassphrase, to: another }
  await office.handlers['office.changePassphrase'](change, quiet)
  expect(
    await refusal(Promise.resolve(office.handlers['office.changePassphrase'](change, quiet))),
  ).toBe('WRONG_PASSPHRASE')
  await office.handlers['office.lock']({}, quiet)
  const wrong = office.handlers['office.unlock']({ passphrase: officePassphrase }, quiet)
  expect(await refusal(Promise.resolve(wrong))).toBe('WRONG_PASSPHRASE')
  const { store } = await openOfficeStore(office.folder, another, office.ports)
  const log = readAudit(store)
  store.close()
  expect([log.at(-1)?.act, auditHolds(log)]).toEqual(['passphrase-changed', true])
})

async function backUp(office: TestOffice): Promise<string> {
  const path = join(office.root, 'keys.age')
  await office.handlers['office.backUpKeys']({ path, passphrase: backupPassphrase }, quiet)
  return path
}

/** The disk is new: only the text and the documents were copied elsewhere. */
async function loseOffice({ handlers, folder }: TestOffice): Promise<void> {
  await handlers['office.lock']({}, quiet)
  for (const name of ['office.db', 'office.key', 'office.db-wal', 'office.db-shm'])
    await rm(join(folder, name), { force: true })
  await appendFile(join(folder, 'conflicts.csv'), '')
}
