import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createCardHandlers } from '../../../../main/engine/card/cardHandlers.ts'
import { openCard } from '../../../../main/engine/card/openCard.ts'
import { readCard } from '../../../../main/engine/card/cardFile.ts'
import type { KeyStore, Ports } from '../../../../main/engine/ports.ts'
import { CardId } from '../../../../shared/model/ids.ts'
import { quietContext } from '../../../support/contexts.ts'
import { adaWish, madeCard } from '../../../support/ownCard.ts'
import { refusal } from '../../../support/refusal.ts'
import { temporaryFolder } from '../../../support/temporaryFolder.ts'
import { testPorts } from '../../../support/testPorts.ts'

async function computer(keyStore?: KeyStore): Promise<Ports> {
  const ports = testPorts(await temporaryFolder())
  return keyStore === undefined ? ports : { ...ports, keyStore }
}

/** A key store that a program of another account cannot open. */
function keyRing(): KeyStore & { locked: boolean } {
  const held = new Map<string, string>()
  const ring = {
    locked: false,
    seal: (secret: string) => {
      const sealed = `sealed ${held.size}`
      held.set(sealed, secret)
      return Promise.resolve(sealed)
    },
    open: (sealed: string) => Promise.resolve(ring.locked ? null : (held.get(sealed) ?? null)),
  }
  return ring
}

test('a card is made, listed, saved for the secretariat and removed', async () => {
  const ports = await computer()
  const card = createCardHandlers(ports)
  const made = await card['card.make'](adaWish, quietContext())
  expect(made).toMatchObject({ name: 'Ada Kim', jurorId: null, guard: 'file', desks: 0 })
  expect(await card['card.list']({}, quietContext())).toEqual([made])
  const path = join(ports.home, 'ada.jurycard')
  await card['card.save']({ cardId: made.cardId, path }, quietContext())
  expect((await readCard(await readFile(path), 'ada.jurycard')).name).toBe('Ada Kim')
  expect(await card['card.remove']({ cardId: made.cardId }, quietContext())).toEqual([])
  expect(await readdir(join(ports.home, 'cards'))).toEqual([])
  expect(await refusal(openCard(ports, made.cardId, null))).toBe('CARD_MISSING')
})

test('without a key store only this user may read what opens a card', async () => {
  const ports = await computer()
  const { cardId, secrets } = await madeCard(ports)
  const folder = join(ports.home, 'cards', cardId)
  expect((await stat(folder)).mode & 0o777).toBe(0o700)
  for (const name of await readdir(folder)) {
    expect([name, (await stat(join(folder, name))).mode & 0o777]).toEqual([name, 0o600])
    const bytes = await readFile(join(folder, name))
    for (const secret of [secrets.identity, secrets.signing.d])
      expect([name, bytes.includes(secret)]).toEqual([name, false])
  }
})

test('with a key store nothing on the disk opens a card, and a closed store says so', async () => {
  const ring = keyRing()
  const ports = await computer(ring)
  const { cardId } = await madeCard(ports)
  const guard = await readFile(join(ports.home, 'cards', cardId, 'guard.json'), 'utf8')
  expect(JSON.parse(guard)).toEqual({ kind: 'key-store', sealed: 'sealed 0' })
  expect((await openCard(ports, cardId, null)).cardId).toBe(cardId)
  ring.locked = true
  expect(await refusal(openCard(ports, cardId, null))).toBe('KEY_STORE_CLOSED')
})

test('a card with a passphrase opens with it, in any spelling, and with no other', async () => {
  const ports = await computer(keyRing())
  const { cardId } = await madeCard(ports, { passphrase: 'Three  Wet Herons' })
  expect((await openCard(ports, cardId, 'three-wet-herons')).cardId).toBe(cardId)
  expect(await refusal(openCard(ports, cardId, 'two-wet-herons'))).toBe('WRONG_PASSPHRASE')
  expect(await refusal(openCard(ports, cardId, null))).toBe('PASSPHRASE_MISSING')
})

test('a card whose files were changed or exchanged does not open', async () => {
  const ports = await computer()
  const [one, two] = [await madeCard(ports), await madeCard(ports)]
  const file = (cardId: string, name: string): string => join(ports.home, 'cards', cardId, name)
  await writeFile(file(one.cardId, 'card.jurycard'), two.file)
  expect(await refusal(openCard(ports, one.cardId, null))).toBe('CARD_DAMAGED')
  await writeFile(file(one.cardId, 'card.jurycard'), one.file)
  for (const name of ['secrets.age', 'guard.json'])
    await writeFile(file(one.cardId, name), await readFile(file(two.cardId, name)))
  expect(await refusal(openCard(ports, one.cardId, null))).toBe('CARD_DAMAGED')
  expect((await openCard(ports, two.cardId, null)).cardId).toBe(two.cardId)
})

test('what is no card of this computer is missing, whatever its name', async () => {
  const ports = await computer()
  expect(await refusal(openCard(ports, CardId.parse('0'.repeat(32)), null))).toBe('CARD_MISSING')
})
