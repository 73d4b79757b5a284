import { expect, test } from 'vitest'
import { parsePage } from '../../../scripts/guide/parsePage.ts'

const noPicture = () => null

test('a page becomes words, screen words, keys, links and pictures', () => {
  const page = parsePage(
    'sign',
    [
      '# Sign',
      'Choose **Sign and export…**, or press `n`.',
      '![The sheet](../images/en/review.png)',
      '1. See [the keys](keys.md)',
      '```\njurybox check prize\njurybox log prize\n```',
      '| Key | Does |\n| --- | --- |\n| `j` | next |',
    ].join('\n\n'),
    () => ({ width: 640, height: 480 }),
  )

  expect(page).toEqual({
    name: 'sign',
    title: 'Sign',
    blocks: [
      {
        kind: 'paragraph',
        words: [
          { kind: 'text', text: 'Choose ' },
          { kind: 'strong', text: 'Sign and export…' },
          { kind: 'text', text: ', or press ' },
          { kind: 'key', text: 'n' },
          { kind: 'text', text: '.' },
        ],
      },
      {
        kind: 'picture',
        file: 'guide/en/review.png',
        words: 'The sheet',
        width: 640,
        height: 480,
      },
      {
        kind: 'list',
        ordered: true,
        items: [
          [
            { kind: 'text', text: 'See ' },
            { kind: 'link', text: 'the keys', page: 'keys' },
          ],
        ],
      },
      { kind: 'commands', lines: ['jurybox check prize', 'jurybox log prize'] },
      {
        kind: 'table',
        head: [[{ kind: 'text', text: 'Key' }], [{ kind: 'text', text: 'Does' }]],
        rows: [[[{ kind: 'key', text: 'j' }], [{ kind: 'text', text: 'next' }]]],
      },
    ],
  })
})

test('a picture that has not been taken yet is left out', () => {
  expect(parsePage('a', '# A\n\n![x](../images/ko/x.png)', noPicture).blocks).toEqual([])
})

test.each([
  ['no title', 'Words first'],
  ['HTML', '# A\n\n<script>x</script>'],
  ['HTML within words', '# A\n\nx <b>y</b>'],
  ['other code', '# A\n\n```\nx\n```'],
  ['an address', '# A\n\n[x](https://example.org)'],
  ['a picture from elsewhere', '# A\n\n![x](../../screenshots/x.png)'],
  ['a list in a list', '# A\n\n- x\n  - y'],
  ['stars that mark nothing', '# A\n\n**열기…**를'],
])('a page with %s is refused', (_, markdown) => {
  expect(() => parsePage('a', markdown, noPicture)).toThrow(/^a: /)
})
