import { expect, test } from 'vitest'
import { jurorList } from '../../../shared/model/jurorList.ts'
import { JurorId } from '../../../shared/model/ids.ts'

const ada = {
  id: JurorId.parse('J07'),
  name: 'Ada',
  email: 'ada@x.org',
  language: 'en',
  expertise: [],
} as const

function read(text: string): readonly (readonly string[])[] {
  return jurorList(text, [ada], 'en').jurors.map(({ id, name, email, language, expertise }) => [
    id,
    name,
    email,
    language,
    expertise.join('|'),
  ])
}

test('rows of a spreadsheet follow their headings, in either language', () => {
  expect(read('이름\t소속\t이메일\t언어\r\n김민서\t서울대\tkim@x.kr\t한국어\r\n\r\n')).toEqual([
    ['J08', '김민서', 'kim@x.kr', 'ko', ''],
  ])
  expect(read('Topics\tE-mail\tName\ncare; energy\tb@x.org\tBo, Jr.')).toEqual([
    ['J08', 'Bo, Jr.', 'b@x.org', 'en', 'care|energy'],
  ])
})

test('without headings the address is told by its sign', () => {
  expect(read('Bo Ek, bo@x.org, ko, care;energy\nCy\ndi@x.org,Di')).toEqual([
    ['J08', 'Bo Ek', 'bo@x.org', 'ko', 'care|energy'],
    ['J09', 'Cy', '', 'en', ''],
    ['J10', 'Di', 'di@x.org', 'en', ''],
  ])
})

test('who is there already is not added twice, and nothing makes nobody', () => {
  const found = jurorList('Ada L.\tADA@x.org\nBo\tbo@x.org', [ada], 'en')
  expect([found.jurors.map(({ name }) => name), found.there]).toEqual([['Bo'], ['Ada L.']])
  expect(jurorList(' \n,,\n', [], 'en')).toEqual({ jurors: [], there: [] })
})
