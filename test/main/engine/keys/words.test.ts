import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  fingerprintWords,
  normalisePassphrase,
  passphraseOf,
  passphraseWords,
  tracker,
  wordList,
} from '../../../../main/engine/keys/words.ts'
import { sha256 } from '../../../../main/engine/files/sha256.ts'
import vectors from '../../../vectors/words.json' with { type: 'json' }

test.each(vectors.trackers)('the tracker of $sha256 is $tracker', (vector) => {
  expect(tracker(Buffer.from(vector.sha256, 'hex'))).toBe(vector.tracker)
})

test.each(vectors.fingerprints)('the fingerprint of $thumbprint is $words', (vector) => {
  expect(fingerprintWords(Buffer.from(vector.thumbprint, 'base64url')).join(' ')).toBe(vector.words)
})

test('every tracker is four words and twelve letters', () => {
  const form = /^[a-z]+-[a-z]+-[a-z]+-[a-z]+-[a-z]{12}$/
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (digest) => {
      expect(tracker(digest)).toMatch(form)
    }),
  )
})

test('a change of any of the first 101 bits changes the tracker', () => {
  const digest = sha256('a payload')
  const words = new Set([tracker(digest)])
  for (let bit = 0; bit < 101; bit += 1) {
    const changed = Buffer.from(digest)
    changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (0x80 >> (bit & 7)), bit >> 3)
    words.add(tracker(changed))
  }
  expect(words.size).toBe(102)
})

test('a slip has six words of the list, taken from nine random bytes', () => {
  const zero = passphraseWords((count) => new Uint8Array(count))
  const last = passphraseWords((count) => new Uint8Array(count).fill(255))
  expect([zero, last]).toEqual([new Array(6).fill('abandon'), new Array(6).fill('zoo')])
  const drawn = passphraseWords(randomBytes, 'ko')
  expect(drawn.length).toBe(6)
  expect(drawn.every((word) => wordList('ko').includes(word))).toBe(true)
})

test('each list has 2,048 words, no two alike after what typing may do to them', () => {
  for (const language of ['en', 'ko'] as const) {
    const typed = wordList(language).map((word) => normalisePassphrase(word.normalize('NFD')))
    expect(new Set(typed).size).toBe(2048)
  }
})

test('a slip’s passphrase is spelled as it will be after typing', () => {
  for (const language of ['en', 'ko'] as const) {
    const passphrase = passphraseOf(passphraseWords(randomBytes, language))
    expect(normalisePassphrase(passphrase)).toBe(passphrase)
  }
})

test.each([
  ['as printed', 'army-van-defense'],
  ['with spaces', 'army van defense'],
  ['with capitals', 'Army-Van-DEFENSE'],
  ['with much of both', '  army \t van -- defense \n'],
  ['with other dashes', 'army\u2013van\u2014defense'],
  ['with a non-breaking hyphen and space', 'army\u2011van\u00a0defense'],
  ['full width', '\uff41\uff52\uff4d\uff59\u3000\uff36\uff41\uff4e\uff0ddefense'],
  ['with invisible characters', 'army\u200b-van\u00ad-defense'],
])('a passphrase typed %s is the same', (_, typed) => {
  expect(normalisePassphrase(typed)).toBe('army-van-defense')
})

test('a Korean passphrase is the same composed or not', () => {
  const composed = '졸음-영역'.normalize('NFC')
  expect(normalisePassphrase(composed.normalize('NFD'))).toBe(composed)
})

test('to normalise twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = normalisePassphrase(text)
      expect(normalisePassphrase(once)).toBe(once)
    }),
    { numRuns: 2000 },
  )
})
