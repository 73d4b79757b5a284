import { expect, test } from 'vitest'
import { neutralName, tellingName } from '../../../shared/entries/tellingNames.ts'

const busan = {
  applicant: 'Busan Metropolitan City, Disaster Response Office',
  city: 'Busan',
  country: 'Republic of Korea',
}

test.each([
  ['application-busan', 'Busan'],
  ['Plan_of_BUSAN_2026', 'Busan'],
  ['disaster-plan', 'Disaster'],
  ['office plan of the city', null],
  ['Busanova', null],
])('%s', (text, name) => {
  expect(tellingName(text, busan)).toBe(name)
})

test('scripts that do not part words, and accents, are found too', () => {
  const seoul = { applicant: '서울특별시', city: '서울', country: '대한민국' }
  expect(tellingName('서울시사업계획서', seoul)).toBe('서울')
  const bogota = { applicant: 'Alcaldía', city: 'Bogotá', country: 'Colombia' }
  expect(tellingName('plan_bogota', bogota)).toBe('Bogotá')
})

test('a neutral name keeps what tells nothing, and takes no name that is taken', () => {
  expect(neutralName('application_Busan.pdf', busan, [])).toBe('application.pdf')
  expect(neutralName('application_Busan.pdf', busan, ['Application.pdf'])).toBe('application-2.pdf')
  expect(neutralName('Busan.pdf', busan, ['document-1.pdf'])).toBe('document-2.pdf')
})
