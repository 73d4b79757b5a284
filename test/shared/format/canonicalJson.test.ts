import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from '../../../shared/format/canonicalJson.ts'

test('members are sorted by UTF-16 code units, as in RFC 8785, 3.2.3', () => {
  const value = {
    '\u20ac': 'Euro Sign',
    '\r': 'Carriage Return',
    '\ufb33': 'Hebrew Letter Dalet With Dagesh',
    '1': 'One',
    '\u{1f600}': 'Emoji: Grinning Face',
    '\u0080': 'Control',
    '\u00f6': 'Latin Small Letter O With Diaeresis',
  }
  const names = [...canonicalJson(value).matchAll(/:"([^"]*)"/g)].map(([, text]) => text)
  expect(names).toEqual([
    'Carriage Return',
    'One',
    'Control',
    'Latin Small Letter O With Diaeresis',
    'Euro Sign',
    'Emoji: Grinning Face',
    'Hebrew Letter Dalet With Dagesh',
  ])
})

test('strings are escaped as in RFC 8785, 3.2.2.2', () => {
  const text = '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/\u007f\u2028'
  expect(canonicalJson(text)).toBe('"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/\u007f\u2028"')
})

test('every kind of value has its spelling', () => {
  const value = { list: [1, -2, true, false, null, 'x', [], {}], empty: '' }
  expect(canonicalJson(value)).toBe('{"empty":"","list":[1,-2,true,false,null,"x",[],{}]}')
})

test('a member called __proto__ is a member like any other', () => {
  const text = '{"__proto__":{"a":1}}'
  expect(canonicalJson(JSON.parse(text))).toBe(text)
})

const plainJson = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'binary' }),
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value')),
    fc.dictionary(fc.string({ unit: 'binary' }), tie('value')),
  ),
})).value

test('what is written parses to the same value, and is written the same again', () => {
  fc.assert(
    fc.property(plainJson, (value) => {
      const text = canonicalJson(value)
      expect(canonicalJson(JSON.parse(text))).toBe(text)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

test('the order in which members were added makes no difference', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.integer()), (value) => {
      const reversed = Object.fromEntries(Object.entries(value).reverse())
      expect(canonicalJson(reversed)).toBe(canonicalJson(value))
    }),
  )
})

test.each([
  ['undefined', undefined],
  ['a member that is undefined', { a: undefined }],
  ['a hole', new Array<number>(1)],
  ['a fraction', 0.5],
  ['NaN', Number.NaN],
  ['infinity', Number.POSITIVE_INFINITY],
  ['an unsafe integer', 2 ** 53],
  ['a bigint', 1n],
  ['a function', { toJSON: () => 1 }],
  ['a date', new Date(0)],
  ['bytes', new Uint8Array(1)],
  ['a map', new Map()],
  ['a lone surrogate', '\ud800'],
  ['a lone surrogate in a name', { '\udc00': 1 }],
])('%s has no canonical spelling', (_, value) => {
  expect(() => canonicalJson(value)).toThrow(TypeError)
})

test('what is nested too deeply is refused before the stack ends', () => {
  const deep: unknown = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000))
  expect(() => canonicalJson(deep)).toThrow(TypeError)
})
