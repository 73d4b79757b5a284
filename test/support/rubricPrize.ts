import { Prize } from '../../shared/model/prize.ts'

const never = { required: 'never', minimumLength: 0, maximumLength: 500 }
const always = { required: 'always', minimumLength: 20, maximumLength: 60 }
const extremes = { required: 'extremes', minimumLength: 0, maximumLength: 2000 }
const quarters = { minimum: 100, maximum: 500, step: 25 }
const hundred = { minimum: 0, maximum: 10_000, step: 500 }
const halves = { minimum: 100, maximum: 500, step: 50 }

type Given = Readonly<Record<string, unknown>>

const criterion = (id: string, title: string, more: Given): Given => ({
  id,
  title,
  guidance: '',
  weight: 100,
  bands: [],
  comment: never,
  notApplicable: false,
  subcriteria: [],
  ...more,
})

const sub = (id: string, title: string, weight: number): Given => ({
  id,
  title,
  weight,
  guidance: `What ${title.toLowerCase()} means here.`,
})

const bands = [
  { from: 0, label: 'Weak', description: 'little of it is shown' },
  { from: 5000, label: 'Fair', description: 'shown in part' },
  { from: 8000, label: 'Strong', description: 'shown in full' },
]

const category = (id: string, title: string, rubric: Given): Given => ({
  id,
  title,
  description: '',
  kind: 'project',
  blind: false,
  requiredDocuments: [],
  rubric: { overallComment: never, ...rubric },
})

/** A category for each kind of rubric: sub-criteria with quarter points, 0 to 100, and long Korean titles. */
export const rubricPrize: Prize = Prize.parse({
  id: 'rubric-prize',
  title: 'Rubric Prize',
  edition: '2026',
  round: { number: 1, title: 'First round' },
  languages: ['en', 'ko'],
  deadline: null,
  categories: [
    category('subs', 'By sub-criterion', {
      pointsPer: 'subcriterion',
      overallComment: always,
      criteria: [
        criterion('impact', 'Impact', {
          weight: 200,
          scale: quarters,
          notApplicable: true,
          subcriteria: [sub('need', 'Need', 100), sub('effect', 'Effect', 300)],
        }),
        criterion('means', 'Means', { scale: quarters, comment: extremes }),
      ],
    }),
    category('hundred', 'From 0 to 100', {
      pointsPer: 'criterion',
      criteria: [
        criterion('whole', 'The whole', { scale: hundred, bands, notApplicable: true }),
        criterion('reason', 'The reason', { scale: hundred, comment: always }),
      ],
    }),
    category('korean', '긴 제목', {
      pointsPer: 'criterion',
      criteria: [
        criterion(
          'inclusion',
          '사회적 약자를 동반하는 포용적 스마트 서비스의 지속 가능성과 확산 가능성',
          {
            scale: halves,
            comment: extremes,
            notApplicable: true,
            guidance:
              '어르신, 장애인, 어린이와 같은 사회적 약자가 실제로 서비스를 이용하는지 살펴봅니다.',
          },
        ),
      ],
    }),
  ],
  rule: { method: { kind: 'mean' }, notApplicable: 'leaveOut', minimumSheets: 1, tieBreaks: [] },
})
