import { expect, test } from 'vitest'
import { meetingNotes } from '../../../../../shared/deliberation/meetingNotes.ts'
import { EntryCode } from '../../../../../shared/model/ids.ts'
import type { MeetingAct } from '../../../../../shared/model/meeting.ts'
import { refusal } from '../../../../support/refusal.ts'
import { buildTestBundle, openTestOffice, quiet, type TestOffice } from '../officeFixture.ts'
import { comes, happens, opened } from './deliberationScene.ts'

async function builtOffice(): Promise<TestOffice> {
  const office = await openTestOffice()
  await buildTestBundle(office)
  return office
}

function tried({ handlers }: TestOffice, act: MeetingAct): Promise<string> {
  return refusal(Promise.resolve(handlers['office.meetingAct']({ act }, quiet)))
}

const entryCode = EntryCode.parse('C-2')
const discussed: MeetingAct = { kind: 'entry', entryCode }

test('what happens is told in its order and survives the office being closed', async () => {
  const office = await builtOffice()
  const note: MeetingAct = { kind: 'note', note: 1, entryCode, text: 'Who pays?' }
  const acts = [opened, comes('J01'), discussed, note, { kind: 'closed' } as const]
  const before = await happens(office, ...acts)
  expect(before.events.map(({ act }) => act)).toEqual(acts)
  expect(before.events.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5])

  await office.handlers['office.close']({}, quiet)
  await office.handlers['office.open']({ folder: office.folder }, quiet)
  await office.handlers['office.unlock']({ passphrase: 'a long office passphrase' }, quiet)
  expect(await office.handlers['office.deliberation']({}, quiet)).toEqual(before)
})

test('a meeting is open before anything happens in it, and only one at a time', async () => {
  const office = await builtOffice()
  for (const act of [comes('J01'), discussed, { kind: 'paused' }, { kind: 'closed' }] as const)
    expect(await tried(office, act)).toBe('MEETING_NOT_OPEN')
  await happens(office, opened)
  expect(await tried(office, opened)).toBe('MEETING_OPEN')
  await happens(office, { kind: 'closed' })
  expect(await tried(office, opened)).toBe('accepted')
})

test('notes are written at any time, and the last text of each stands', async () => {
  const office = await builtOffice()
  const note = (text: string): MeetingAct => ({ kind: 'note', note: 1, entryCode, text })
  const { events } = await happens(office, note('Who pays'), note('Who pays for it?'))
  expect(events).toHaveLength(2)
  expect(meetingNotes(events).map(({ text }) => text)).toEqual(['Who pays for it?'])
})

test('strangers are refused in words and nothing is written down', async () => {
  const office = await builtOffice()
  await happens(office, opened)
  const strange = EntryCode.parse('C-9')
  const note: MeetingAct = { kind: 'note', note: 1, entryCode: strange, text: 'Who?' }
  expect(await tried(office, comes('J09'))).toBe('UNKNOWN_JUROR')
  expect(await tried(office, { kind: 'entry', entryCode: strange })).toBe('UNKNOWN_ENTRY')
  expect(await tried(office, note)).toBe('UNKNOWN_ENTRY')
  const { events } = await happens(office)
  expect(events).toHaveLength(1)
})

test('there is no meeting before a bundle was built', async () => {
  const office = await openTestOffice()
  expect(await tried(office, opened)).toBe('NOT_BUILT')
})

test('the log has a line for the beginning and the end of a meeting', async () => {
  const office = await builtOffice()
  await happens(office, opened, comes('J01'), { kind: 'closed' })
  const { lines, holds } = await office.handlers['office.audit']({}, quiet)
  expect(holds).toBe(true)
  const acts = lines.map(({ act, details }) => [act, details])
  expect(acts).toContainEqual(['meeting-opened', { chair: 'Ada Kim' }])
  expect(acts).toContainEqual(['meeting-closed', {}])
})
