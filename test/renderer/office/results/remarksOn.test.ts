import { expect, test } from 'vitest'
import { remarksOn } from '../../../../renderer/office/results/remarksOn.ts'
import { JurorSheet } from '../../../../shared/calls/views.ts'
import { Rubric } from '../../../../shared/model/rubric.ts'
import { rubric } from '../officeFixture.ts'

const sheet = (jurorId: string, said: object): JurorSheet =>
  JurorSheet.parse({
    jurorId,
    sheet: {
      entryCode: 'R-1',
      state: 'scored',
      reason: '',
      marks: [],
      comments: [],
      overallComment: '',
      evidence: [],
      ...said,
    },
  })

test('remarks stand under their criterion, then overall, then why there is no score', () => {
  const sheets = [
    sheet('J1', { comments: [{ criterionId: 'effect', text: 'Seen it work.' }] }),
    sheet('J2', { overallComment: 'A pleasure.' }),
    sheet('J3', { state: 'abstained', reason: 'Not my language.' }),
  ]
  expect(remarksOn(Rubric.parse(rubric), sheets)).toEqual([
    { key: 'effect', title: 'The effect', remarks: [{ jurorId: 'J1', text: 'Seen it work.' }] },
    { key: 'overall', title: null, remarks: [{ jurorId: 'J2', text: 'A pleasure.' }] },
    { key: 'reasons', title: null, remarks: [{ jurorId: 'J3', text: 'Not my language.' }] },
  ])
})

test('nothing written is nothing shown', () => {
  expect(remarksOn(Rubric.parse(rubric), [sheet('J1', {})])).toEqual([])
})
