import { expect, test } from 'vitest'
import type { Office } from '../../../../shared/calls/views.ts'
import { waitingIn } from '../../../../renderer/office/frame/waiting.ts'
import { BundleId, instant, JurorId } from '../../../../shared/model/ids.ts'
import { finding, office } from '../officeFixture.ts'

const error = finding('error', 'jurors.csv', 'VALUE_MISSING')
const notice = finding('notice', 'entries.csv', 'PDF_LINKS')
const build: Office['builds'][number] = {
  bundle: BundleId.parse('0'.repeat(32)),
  file: 'river.jurybox',
  bytes: 1,
  created: instant(0),
  jurors: 3,
  entries: 3,
  documents: 0,
  reused: 0,
}

test('a section waits for the findings that are dealt with there, but not for notices', () => {
  const found = { ...office, findings: [error, notice] }
  expect([waitingIn('jurors', found), waitingIn('entries', found)]).toEqual([
    { kind: 'findings', count: 1 },
    null,
  ])
})

test('the build waits for mistakes first, then to be done', () => {
  expect([
    waitingIn('build', { ...office, findings: [error] }),
    waitingIn('build', office),
    waitingIn('build', { ...office, builds: [build] }),
  ]).toEqual([{ kind: 'errors', count: 1 }, { kind: 'build', count: 1 }, null])
})

test('collecting waits for every juror who reads something and has sent nothing', () => {
  const sent = {
    jurorId: JurorId.parse('J1'),
    revision: 1,
    tracker: 'a',
    created: instant(0),
    collectedAt: instant(0),
  }
  expect([
    waitingIn('collect', office),
    waitingIn('collect', { ...office, builds: [build] }),
    waitingIn('collect', { ...office, builds: [build], collected: [sent] }),
  ]).toEqual([null, { kind: 'files', count: 2 }, { kind: 'files', count: 1 }])
})

test('what the secretariat must decide comes before the files that are still to come', () => {
  const place = { severity: 'warning', file: 'office.db', line: null } as const
  const findings = ['TWO_HISTORIES', 'KEY_UNDECIDED'].map((code) => ({
    ...place,
    code,
    details: { juror: 'J1' },
  }))
  expect(waitingIn('collect', { ...office, builds: [build], findings })).toEqual({
    kind: 'decisions',
    count: 2,
  })
})
