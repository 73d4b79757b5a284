import { expect, test } from 'vitest'
import { DocumentText, EntryText } from '../../../../scripts/sample/entryText.ts'
import { bodyOf } from '../../../../scripts/sample/page/markdown.ts'

const document = DocumentText.parse({ file: 'a.pdf', title: 'A', source: 'a.md' })
const entry = EntryText.parse({
  ...{ code: 'TI-001', category: 'tech-innovacity', title: 'T', applicant: 'A', city: 'C' },
  ...{ country: 'D', summary: 'S', language: 'en', accent: '#123456', type: 'sans' },
  documents: [document],
})
const setting = { entry, document, language: 'en' as const }

test('chapters and sections are listed and marked, smaller headings are not', () => {
  const { html, headings } = bodyOf("# Water & wind\n\n## It's here\n\n### Aside\n", setting)
  expect(headings).toEqual([
    { text: 'Water & wind', level: 1 },
    { text: "It's here", level: 2 },
  ])
  expect(html).toContain('<h1 id="h0">Water &amp; wind</h1>')
  expect(html).toContain('<h3>Aside</h3>')
})

test('a paragraph that begins with "Table:" is the caption of a table', () => {
  expect(bodyOf('Table: Costs\n', setting).html).toBe('<p class="table-caption">Costs</p>')
})

test('headings in a block are listed like those of the text', () => {
  const block = [
    '```readings',
    '{ seed: a, stations: [[Weir, Quiet]], from: 2025-01-01, days: 3,',
    '  quantities: [{ name: Level, unit: cm, base: 10, spread: 1 }] }',
    '```',
  ].join('\n')
  expect(bodyOf(block, setting).headings).toEqual([{ text: 'Weir', level: 1 }])
})

test('a block that nobody knows is refused with the name of its text', () => {
  expect(() => bodyOf('```volcano\n```', setting)).toThrow('a.md: no block is called volcano.')
})
