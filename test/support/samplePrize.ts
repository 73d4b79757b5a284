import type { Entry } from '../../shared/model/entry.ts'
import { EntryCode } from '../../shared/model/ids.ts'
import { Prize } from '../../shared/model/prize.ts'

const comment = { required: 'extremes', minimumLength: 10, maximumLength: 200 }
const scale = { minimum: 100, maximum: 500, step: 50 }

const criterion = (id: string, more: object = {}): object => ({
  id,
  title: id,
  guidance: '',
  weight: 100,
  scale,
  bands: [],
  comment,
  notApplicable: false,
  subcriteria: [],
  ...more,
})
const subcriterion = (id: string): object => ({ id, title: id, guidance: '', weight: 100 })
const overallComment = { required: 'never', minimumLength: 0, maximumLength: 500 }

/** Two categories: one scored by criterion with N/A allowed once, one scored by sub-criterion. */
export const samplePrize: Prize = Prize.parse({
  id: 'sample-prize',
  title: 'Sample Prize',
  edition: '2026',
  round: { number: 1, title: 'First round' },
  languages: ['en', 'ko'],
  deadline: null,
  categories: [
    {
      id: 'tech',
      title: 'Tech',
      description: '',
      kind: 'project',
      blind: false,
      requiredDocuments: [],
      rubric: {
        pointsPer: 'criterion',
        criteria: [criterion('value'), criterion('reach', { notApplicable: true })],
        overallComment,
      },
    },
    {
      id: 'human',
      title: 'Human',
      description: '',
      kind: 'project',
      blind: false,
      requiredDocuments: [],
      rubric: {
        pointsPer: 'subcriterion',
        criteria: [
          criterion('care', { subcriteria: [subcriterion('need'), subcriterion('effect')] }),
          criterion('voice'),
        ],
        overallComment,
      },
    },
  ],
  rule: { method: { kind: 'mean' }, notApplicable: 'leaveOut', minimumSheets: 1, tieBreaks: [] },
})

/** An entry before its documents have been sealed: each with a title, its bytes and the text of its pages. */
export type SampleDocument = {
  readonly title: string
  readonly bytes: Uint8Array
  readonly pages: readonly string[]
}
export type SampleEntry = Omit<Entry, 'documents'> & {
  readonly documents: readonly SampleDocument[]
}

export const code = (text: string): EntryCode => EntryCode.parse(text)
