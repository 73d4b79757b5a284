import { expect, test } from 'vitest'
import { guessCategory } from '../../../../../../main/engine/office/entries/import/guessCategory.ts'
import { guessColumns } from '../../../../../../main/engine/office/entries/import/guessColumns.ts'
import { CategoryId } from '../../../../../../shared/model/ids.ts'

test.each([
  ['code,category,title,applicant', ['code', 'category', 'title', 'applicant']],
  [
    'No.,Project title,Name of organisation,City / Municipality,Country,Abstract (200 words),Attachments',
    ['code', 'title', 'applicant', 'city', 'country', 'summary', 'documents'],
  ],
  [
    '접수번호,응모 부문,사업명,신청기관명,도시명,국가,사업 개요,제출 서류,비고',
    ['code', 'category', 'title', 'applicant', 'city', 'country', 'summary', 'documents', null],
  ],
  ['연번,접수번호,성명', [null, 'code', 'applicant']],
  ['Project,Project name', [null, 'title']],
])('%s', (header, fields) => {
  expect(guessColumns(header.split(','))).toEqual(fields)
})

test('a word means the category that alone it can mean', () => {
  const categories = [
    { id: CategoryId.parse('tech-innovacity'), title: 'Tech-InnovaCity' },
    { id: CategoryId.parse('human-centricity'), title: 'Human-CentriCity' },
    { id: CategoryId.parse('leadership'), title: '리더십' },
  ]
  const means = (word: string): string | null => guessCategory(word, categories)
  expect(['TECH INNOVACITY', 'Human', '리더십 부문', 'city', ''].map(means)).toEqual([
    'tech-innovacity',
    'human-centricity',
    'leadership',
    null,
    null,
  ])
})
