import type { Finding, Office } from '../../../shared/calls/views.ts'
import { Office as OfficeView } from '../../../shared/calls/views.ts'

const comment = { required: 'never', minimumLength: 0, maximumLength: 4000 } as const

/** Two criteria on 1 to 5 in half points; the second has weight 2 and two sub-criteria to look at. */
export const rubric = {
  pointsPer: 'criterion',
  criteria: ['idea', 'effect'].map((id, place) => ({
    id,
    title: `The ${id}`,
    guidance: '',
    weight: 100 * (place + 1),
    scale: { minimum: 100, maximum: 500, step: 50 },
    bands: [],
    comment,
    notApplicable: false,
    subcriteria: place === 0 ? [] : [part('reach'), part('depth')],
  })),
  overallComment: comment,
}

/** The same as it stands in prize.yaml. */
const writtenRubric = {
  scale: { minimum: 1, maximum: 5, step: 0.5 },
  criteria: [
    { id: 'idea', title: 'The idea' },
    {
      id: 'effect',
      title: 'The effect',
      weight: 2,
      subcriteria: [
        { id: 'reach', title: 'Its reach' },
        { id: 'depth', title: 'Its depth' },
      ],
    },
  ],
}

/** Three entries, three jurors, one known conflict; nothing built. */
export const office: Office = OfficeView.parse({
  folder: '/prizes/river',
  prize: {
    id: 'river-prize',
    title: 'River Prize',
    edition: '2026',
    round: { number: 1, title: 'First round' },
    languages: ['en'],
    deadline: null,
    categories: [
      {
        id: 'banks',
        title: 'Banks',
        description: '',
        kind: 'project',
        blind: false,
        requiredDocuments: [],
        rubric,
      },
    ],
    rule: {
      method: { kind: 'mean' },
      notApplicable: 'leaveOut',
      minimumSheets: 2,
      tieBreaks: [{ kind: 'criterionMean', criterionId: 'effect' }],
    },
  },
  written: {
    file: {
      id: 'river-prize',
      title: 'River Prize',
      edition: '2026',
      round: { number: 1, title: 'First round' },
      rule: { method: 'mean', minimumSheets: 2, tieBreaks: [{ criterionMean: 'effect' }] },
      categories: [{ id: 'banks', title: 'Banks', rubric: writtenRubric }],
    },
    digest: '0'.repeat(64),
  },
  entries: ['R-1', 'R-2', 'R-3'].map((code) => ({
    code,
    categoryId: 'banks',
    title: `Entry ${code}`,
    applicant: '',
    city: '',
    country: '',
    summary: '',
    documents: [],
    topics: [],
  })),
  withdrawn: [],
  jurors: ['J1', 'J2', 'J3'].map((id) => ({
    id,
    name: `Juror ${id}`,
    email: '',
    language: 'en',
    expertise: [],
  })),
  cards: [],
  assignments: [
    { jurorId: 'J1', entryCode: 'R-1' },
    { jurorId: 'J1', entryCode: 'R-2' },
    { jurorId: 'J2', entryCode: 'R-2' },
    { jurorId: 'J2', entryCode: 'R-3' },
  ],
  conflicts: [{ jurorId: 'J2', entryCode: 'R-2', reason: 'a cousin' }],
  findings: [],
  documents: [],
  standing: { unchecked: 0, cleanCopies: [] },
  unlocked: true,
  hasKeys: true,
  builds: [],
  collected: [],
  edits: { undo: null, redo: null },
  passedOver: [],
  rounds: [],
})

export function finding(
  severity: Finding['severity'],
  file: string,
  code: string,
  details: Finding['details'] = {},
): Finding {
  return { severity, file, line: null, code, details }
}

function part(id: string): object {
  return { id, title: `Its ${id}`, guidance: '', weight: 100 }
}
