import { expect, test } from 'vitest'
import { sixWords, strengthOf } from '../../../../renderer/office/create/passphraseStrength.ts'

test.each([
  ['', 'empty'],
  ['elevenchars', 'short'],
  ['   short    ', 'short'],
  ['aaaaaaaaaaaaaaaa', 'weak'],
  ['abandon abandon abandon', 'weak'],
  ['zoo zebra yellow', 'weak'],
  ['zoo zebra yellow wolf wood', 'fair'],
  ['zoo zebra yellow wolf wood young', 'strong'],
  ['zoo-zebra-yellow-wolf-wood-young', 'strong'],
  ['h7#kQ!x2vP9sW', 'strong'],
])('“%s” is %s', (passphrase, strength) => {
  expect(strengthOf(passphrase)).toBe(strength)
})

test('six suggested words are strong and never the same', () => {
  const suggestions = Array.from({ length: 20 }, () => sixWords())
  expect(new Set(suggestions).size).toBe(20)
  expect(suggestions.map((words) => words.split(' ').length)).toEqual(Array(20).fill(6))
})
