import { createIntl } from 'react-intl'
import { expect, test } from 'vitest'
import { momentText } from '../../../renderer/messages/quantities.ts'

const noon = '2027-03-31T12:00:00.000Z'

test.each([
  ['en-GB', '31 Mar 2027'],
  ['ko-KR', '2027년 3월 31일'],
])('a deadline says its year in %s', (locale, expected) => {
  expect(momentText(createIntl({ locale }), noon, 'hour')).toContain(expected)
})
