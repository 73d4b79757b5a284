import { expect, test } from 'vitest'
import { cardWords, readCard, signCard } from '../../../../main/engine/card/cardFile.ts'
import { makeAgeIdentity } from '../../../../main/engine/keys/ageIdentity.ts'
import { makeSigningKey, publicJwk } from '../../../../main/engine/keys/signingKey.ts'
import type { JurorCard } from '../../../../shared/format/jurorCard.ts'
import { Instant } from '../../../../shared/model/ids.ts'
import { refusal } from '../../../support/refusal.ts'

const key = makeSigningKey()
const { recipient } = await makeAgeIdentity()
const ada: JurorCard = {
  format: 1,
  name: 'Ada Kim',
  email: '',
  language: 'en',
  jurorId: null,
  recipient,
  signing: publicJwk(key),
  created: Instant.parse('2026-11-23T10:00:00.000Z'),
}
const read = (bytes: Uint8Array): Promise<JurorCard> => readCard(bytes, 'ada.jurycard')
const outcome = (bytes: Uint8Array): Promise<string> => refusal(read(bytes))

test('a card says what its juror signed, and six words stand for it', async () => {
  expect(await read(await signCard(ada, key))).toEqual(ada)
  expect(cardWords(ada)).toHaveLength(6)
  expect(cardWords({ signing: publicJwk(makeSigningKey()) })).not.toEqual(cardWords(ada))
})

test('a card with any one bit changed is no card', async () => {
  const card = await signCard(ada, key)
  const accepted: number[] = []
  for (let bit = 0; bit < card.length * 8; bit++) {
    const changed = Buffer.from(card)
    const at = bit >> 3
    changed.writeUInt8(changed.readUInt8(at) ^ (1 << (bit & 7)), at)
    if (!['NOT_A_CARD', 'SIGNATURE_INVALID'].includes(await outcome(changed))) accepted.push(bit)
  }
  expect(accepted).toEqual([])
}, 60_000)

test('a card has one spelling', async () => {
  const text = Buffer.from(await signCard(ada, key)).toString()
  const spellings = [
    `${text}\n`,
    ` ${text}`,
    `${text}=`,
    `\uFEFF${text}`,
    `${text}.`,
    text.slice(0, -1),
  ]
  for (const spelling of spellings)
    expect(await outcome(Buffer.from(spelling))).toMatch(/^(NOT_A_CARD|SIGNATURE_INVALID)$/)
  const others = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_')
  const last = others.map((letter) => text.slice(0, -1) + letter).filter((one) => one !== text)
  const refused = await Promise.all(last.map((one) => outcome(Buffer.from(one))))
  expect(new Set(refused)).toEqual(new Set(['SIGNATURE_INVALID']))
})

test('nobody can sign a card for the key of somebody else', async () => {
  const other = makeSigningKey()
  expect(await outcome(await signCard(ada, other))).toBe('SIGNATURE_INVALID')
  // The forger's own key stands in the card as well, so the signature alone is good.
  const both = { ...ada, name: 'x', other: publicJwk(other) }
  expect(await outcome(await signCard(both, other))).toBe('CARD_DAMAGED')
})

test('what is signed but is no card of this version is refused', async () => {
  // A lower-case letter of the checksum changed: the pattern still fits.
  const wrongSum = recipient.slice(0, -1) + (recipient.endsWith('q') ? 'p' : 'q')
  const cards: readonly object[] = [
    { ...ada, format: 2 },
    { ...ada, more: '' },
    Object.fromEntries(Object.entries(ada).filter(([member]) => member !== 'email')),
    { ...ada, name: '' },
    { ...ada, recipient: wrongSum },
    { ...ada, recipient: `age1${'q'.repeat(58)}` },
    { ...ada, jurorId: '../J01' },
  ]
  // What a forger may sign is not bound to our type.
  for (const card of cards)
    expect(await outcome(await signCard(card as JurorCard, key))).toBe('CARD_DAMAGED')
})

test('a file that is something else is told before anything is verified', async () => {
  expect(await outcome(Buffer.alloc(17_000, 65))).toBe('NOT_A_CARD')
  expect(await outcome(Buffer.from('%PDF-1.7'))).toBe('NOT_A_CARD')
  expect(await outcome(Buffer.alloc(0))).toBe('NOT_A_CARD')
})
