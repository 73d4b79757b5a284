import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { latestMinutes } from '../../../../../main/engine/office/store/writtenMinutes.ts'
import { openOfficeStore } from '../../../../../main/engine/office/store/officeStore.ts'
import { EntryCode } from '../../../../../shared/model/ids.ts'
import type { Language } from '../../../../../shared/model/prize.ts'
import { pdfPages } from '../../../../support/pdfPages.ts'
import { refusal } from '../../../../support/refusal.ts'
import { hasProgram, program } from '../../../../support/program.ts'
import {
  officePassphrase,
  openTestOffice,
  quiet,
  readOffice,
  type TestOffice,
} from '../officeFixture.ts'
import { scoredOffice } from '../results/scoredOffice.ts'
import { comes, decide, happens, opened, openVote, secretVote } from './deliberationScene.ts'

const bridge = EntryCode.parse('C-2')

/** A meeting with everything in it: presence, a discussion, notes, a tie, a secret vote, a revoked decision. */
async function heldMeeting(): Promise<TestOffice> {
  const office = await scoredOffice()
  await happens(office, opened, comes('J01'), comes('J02'), { kind: 'entry', entryCode: bridge })
  const long = `Who pays for it?\n${'The plan names no sum. '.repeat(120)}THE END`
  await happens(
    office,
    { kind: 'note', note: 1, entryCode: bridge, text: long },
    { kind: 'note', note: 2, entryCode: null, text: '다음 회의는 12월에 합니다.' },
    { kind: 'paused' },
    comes('J02', false),
  )
  const vote = openVote(['C-1', 'C-2'], { J01: 'C-1', J02: 'C-2', J03: 'abstained' })
  await decide(office, { entries: ['C-2'], vote, reason: 'Clear and affordable' })
  const mention = { outcome: 'mention', award: 'For courage', entries: ['C-3'] }
  await decide(office, { ...mention, vote: secretVote(['C-3'], { 'C-3': 2, none: 1 }) })
  await decide(office, { outcome: 'revoked', entries: [], replaces: 2, reason: 'Too few present' })
  await happens(office, { kind: 'closed' })
  return office
}

async function written(office: TestOffice, language: Language): Promise<string> {
  const path = join(office.root, `minutes-${language}.pdf`)
  await office.handlers['office.writeMinutes']({ path, language }, quiet)
  return path
}

async function textOf(path: string): Promise<string> {
  return (await pdfPages(path)).join(' ').replaceAll(/\s+/g, ' ')
}

test('minutes tell what happened: who was there, what was said, voted and decided, and why', async () => {
  const office = await heldMeeting()
  const { sources } = await office.handlers['office.results']({}, quiet)
  const path = await written(office, 'en')
  const pages = await pdfPages(path)
  const text = await textOf(path)
  for (const told of [
    'River Prize 2026',
    'City Hall',
    'Ada Kim',
    'Not present: J03 Óscar Ek',
    'J02 Ana López P-1 the secretariat sister',
    'C-2 New bridge, old river: 0 min',
    'Who pays for it?',
    'THE END',
    '다음 회의는 12월에 합니다.',
    'Winner: Grand prize',
    'Open vote, 3 ballots',
    'Equal votes: C-2, C-1.',
    'C-2 has rank 1, C-1 has rank 2',
    'Reason: Clear and affordable',
    'Secret vote, 3 ballots; only the counts were written down.',
    'No longer stands: revoked by decision 3.',
    'Revokes decision 2.',
    'Reason: Too few present',
    sources.digest,
    'Chair of the jury: Ada Kim',
  ])
    expect(text).toContain(told)
  pages.forEach((page, place) => {
    expect(page).toContain(`${place + 1} / ${pages.length}`)
  })
})

test('minutes speak Korean too, with no word left to fill in', async () => {
  const text = await textOf(await written(await heldMeeting(), 'ko'))
  for (const told of ['심사 회의록', '불참: J03', '수상: Grand prize', '비밀 투표, 3표', '결정 2'])
    expect(text).toContain(told)
  expect(text).not.toMatch(/\{\w+\}|undefined|NaN/)
})

test('what was written is kept byte for byte, and its digest is the next line of the log', async () => {
  const office = await heldMeeting()
  const before = (await office.handlers['office.audit']({}, quiet)).lines.length
  const path = join(office.root, 'minutes.pdf')
  const { sha256 } = await office.handlers['office.writeMinutes']({ path, language: 'en' }, quiet)
  const { lines } = await office.handlers['office.audit']({}, quiet)
  expect(lines).toHaveLength(before + 1)
  expect(
    lines.filter(({ act }) => act === 'minutes-written').map(({ details }) => details),
  ).toEqual([{ language: 'en', sha256 }])
  expect(await textOf(path)).toContain(`Lines in the log ${before}`)
  const { prize } = await readOffice(office)
  await office.handlers['office.close']({}, quiet)
  const { store } = await openOfficeStore(office.folder, officePassphrase, office.ports)
  const kept = latestMinutes(store, prize)
  store.close()
  expect(kept?.sha256).toBe(sha256)
  expect(Buffer.from(kept?.pdf ?? []).equals(await readFile(path))).toBe(true)
})

test('minutes without a meeting say so, and there are none before a bundle', async () => {
  const office = await openTestOffice()
  const path = join(office.root, 'early.pdf')
  const write = (): Promise<unknown> =>
    Promise.resolve(office.handlers['office.writeMinutes']({ path, language: 'en' }, quiet))
  expect(await refusal(write())).toBe('NOT_BUILT')
  const empty = await scoredOffice()
  const text = await textOf(await written(empty, 'en'))
  expect(text).toContain('No meeting was recorded.')
  expect(text).toContain('Nothing was decided.')
})

test.skipIf(!hasProgram('pdftotext'))('pdftotext finds the same words and figures', async () => {
  const path = await written(await heldMeeting(), 'ko')
  const text = String(await program('pdftotext', '-layout', path, '-'))
  for (const told of ['심사 회의록', '81.25', '325/4', 'Clear and affordable', 'Ada Kim'])
    expect(text).toContain(told)
})
