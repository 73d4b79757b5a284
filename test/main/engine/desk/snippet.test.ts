import { expect, test } from 'vitest'
import { snippetOf } from '../../../../main/engine/desk/snippet.ts'

test('a snippet shows the match near its beginning, whatever comes before and after', () => {
  const text = `${'before '.repeat(50)}MATCH ${'after '.repeat(50)}`
  const snippet = snippetOf(text, text.indexOf('MATCH'), 5)
  expect(snippet).toContain('\u0002MATCH\u0003')
  expect(snippet.indexOf('\u0002')).toBeLessThan(40)
  expect(snippet.startsWith('…before')).toBe(true)
  expect(snippet.endsWith('after…')).toBe(true)
})

test('a short page is given whole, its accents put together again', () => {
  const text = 'Le café est là.'.normalize('NFD')
  expect(snippetOf(text, 3, 5)).toBe('Le \u0002café\u0003 est là.')
})
