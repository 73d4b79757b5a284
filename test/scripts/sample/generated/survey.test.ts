import { expect, test } from 'vitest'
import { DocumentText, EntryText } from '../../../../scripts/sample/entryText.ts'
import { survey } from '../../../../scripts/sample/generated/survey.ts'

const document = DocumentText.parse({ file: 'a.pdf', title: 'A', source: 'a.md' })
const entry = EntryText.parse({
  ...{ code: 'TI-001', category: 'tech-innovacity', title: 'T', applicant: 'A', city: 'C' },
  ...{ country: 'D', summary: 'S', language: 'en', accent: '#123456', type: 'sans' },
  documents: [document],
})

test('the answers of a group add up to its respondents', () => {
  const html = survey(
    {
      ...{ seed: 's', groups: [['North', 40]] },
      questions: [
        {
          text: 'Well?',
          answers: [
            ['Yes', 60],
            ['No', 30],
            ['Perhaps', 10],
          ],
        },
      ],
    },
    { entry, document, language: 'en' },
  )
  const row = /<td>North<\/td>(.*?)<\/tr>/.exec(html)?.[1] ?? ''
  const figures = [...row.matchAll(/>(\d+)</g)].map(([, figure]) => Number(figure))
  expect(figures.slice(0, 3).reduce((sum, figure) => sum + figure, 0)).toBe(40)
  expect(figures[3]).toBe(40)
})
