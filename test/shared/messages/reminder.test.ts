import { expect, test } from 'vitest'
import { reminderIn, type ReminderFacts } from '../../../shared/messages/reminder.ts'
import { EntryCode, instant } from '../../../shared/model/ids.ts'

const codes = (...written: readonly string[]): readonly EntryCode[] =>
  written.map((code) => EntryCode.parse(code))

const facts: ReminderFacts = {
  juror: { name: 'Ada Kim' },
  prize: {
    title: 'River Prize',
    edition: '2026',
    round: { number: 1, title: 'First round' },
    deadline: instant(Date.parse('2026-12-15T09:00:00Z')),
  },
  owed: {
    assigned: 5,
    settled: 2,
    received: true,
    unscored: codes('R-3'),
    partial: codes('R-4', 'R-5'),
    absent: [],
  },
  now: Date.parse('2026-12-12T08:00:00Z'),
  timeZone: 'Asia/Seoul',
}

test('a reminder says what came, what is missing, until when, and how to send it', () => {
  const { subject, text } = reminderIn('en', facts)
  expect(subject).toBe('Your scores for River Prize 2026')
  const [greeting, state, missing, deadline, howTo, closing] = text.split('\n\n')
  expect([greeting, state, missing, deadline, closing]).toEqual([
    'Dear Ada Kim,',
    'thank you for your score file for River Prize 2026, First round. It settles 2 of your 5 entries.',
    '- Not scored yet: R-3\n- Begun, but not complete: R-4, R-5',
    // A comma more or less after the day is the Unicode data's affair.
    expect.stringMatching(
      /^The deadline is Tuesday,? 15 December 2026 at 18:00 Korean Standard Time, in 3 days\.$/,
    ),
    'With many thanks,\nthe secretariat of the River Prize 2026\n',
  ])
  expect(howTo).toContain('“Sign and export…”')
})

test('days are counted as on a calendar, as the screens do', () => {
  const inDays = (now: string): string | undefined =>
    /in .*(?=\.$)/m.exec(reminderIn('en', { ...facts, now: Date.parse(now) }).text)?.[0]
  expect([
    // In Seoul it is the 9th already; in the evening of the 12th more than two days are left.
    inDays('2026-12-08T15:30:00Z'),
    inDays('2026-12-12T14:30:00Z'),
    inDays('2026-12-13T10:00:00Z'),
    inDays('2026-12-15T08:00:00Z'),
  ]).toEqual(['in 6 days', 'in 3 days', 'in one day', 'in less than a day'])
})

test('a Korean juror is written to in Korean', () => {
  const { subject, text } = reminderIn('ko', { ...facts, owed: { ...facts.owed, received: false } })
  expect(subject).toBe('River Prize 2026 심사 점수 안내')
  expect(text).toContain('Ada Kim 위원님께')
  expect(text).toContain('점수 파일을 아직 받지 못했습니다')
  expect(text).toContain('2026년 12월 15일 화요일')
  expect(text).toContain('“서명하고 내보내기…”')
})

test('without a deadline none is named, and one that has passed is said so', () => {
  const open = reminderIn('en', { ...facts, prize: { ...facts.prize, deadline: null } })
  expect(open.text).not.toContain('deadline')
  const late = reminderIn('en', { ...facts, now: Date.parse('2027-01-01T00:00:00Z') })
  expect(late.text).toMatch(/The deadline was Tuesday,? 15 December 2026/)
})

test('of very many entries the first are named and the others counted', () => {
  const unscored = Array.from({ length: 52 }, (_, n) => EntryCode.parse(`R-${n}`))
  const { text } = reminderIn('en', { ...facts, owed: { ...facts.owed, unscored } })
  expect(text).toContain('R-39 and 12 more')
})
