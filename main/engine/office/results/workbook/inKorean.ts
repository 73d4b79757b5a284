import { plotWords } from '../../../../../shared/plots/plotWords.ts'
import { reportWords } from '../../../../../shared/report/reportWords.ts'
import { Refusal } from '../../../../../shared/scoring/figure.ts'
import { UnrankedReason } from '../../../../../shared/scoring/rank.ts'
import { type Page, type PageCell } from './page.ts'
import { SCORES_PAGE } from './scoresPage.ts'

/** The headings that the pages have in common; those of jurors and criteria are names already. */
const headings: Readonly<Record<string, string>> = {
  category: '부문',
  rank: '순위',
  entry: '출품작',
  title: '제목',
  applicant: '신청자',
  city: '도시',
  country: '나라',
  score: '점수',
  'not ranked because': '순위가 없는 까닭',
  sheets: '채점표',
  mean: '평균',
  median: '중앙값',
  trimmed: '절사 평균',
  z: 'z 점수',
  'least squares': '엄격함 보정',
  borda: '보르다',
  kemeny: '케메니',
  'interval from': '95% 순위 위',
  'interval to': '95% 순위 아래',
  juror: '심사위원',
  'juror name': '심사위원 이름',
  state: '상태',
  counts: '셈',
  total: '합계',
  criterion: '기준',
  points: '점수',
  minimum: '최저',
  maximum: '최고',
  weight: '가중치',
  share: '척도 위치',
  comment: '의견',
  'score by the rule': '규칙에 따른 점수',
  'official score': '공식 점수',
  difference: '차이',
  spread: '퍼짐',
  severity: '엄격함',
  'severity from': '엄격함 95% 아래',
  'severity to': '엄격함 95% 위',
  correlation: '다른 이와의 상관',
  'same total': '같은 합계',
  fit: '적합도',
  figure: '지표',
  value: '값',
  '95 % from': '95% 아래',
  '95 % to': '95% 위',
  note: '까닭',
  what: '항목',
  'withdrawn because': '철회한 까닭',
}

const pageWords: readonly (readonly [string, string])[] = [
  ['Ranking', '순위'],
  ['Totals', '합계'],
  ['Criteria', '기준'],
  ['Jurors', '심사위원'],
  ['Agreement', '일치도'],
  ['Scores', '채점'],
  ['Rule', '규칙과 입력'],
]

/** Columns with what people wrote or chose themselves. */
const own: ReadonlySet<string> = new Set([
  'category',
  'entry',
  'title',
  'applicant',
  'city',
  'country',
  'juror name',
  'criterion',
  'comment',
  'withdrawn because',
])

/** The pages with Korean names, headings and states; codes and what people wrote stay as they are. */
export function inKorean(pages: readonly Page[]): readonly Page[] {
  const states = koreanStates()
  return pages.map((page) => ({
    ...page,
    name: koreanName(page.name),
    header: page.header.map((title) => headings[title] ?? title),
    rows: page.rows.map((row) =>
      row.map((cell, column) =>
        koreanCell(cell, own.has(page.header[column] ?? '') ? null : states),
      ),
    ),
  }))
}

/** A cell has one state, or several reasons in a list. */
function inWords(cell: string, states: ReadonlyMap<string, string>): string {
  return cell
    .split(', ')
    .map((word) => states.get(word) ?? word)
    .join(', ')
}

/** As the report and the plots say them. */
function koreanStates(): ReadonlyMap<string, string> {
  const [words, plots] = [reportWords('ko'), plotWords('ko')]
  const refusals = Refusal.options.filter((reason) => reason !== 'unranked')
  const strays = ['entry-withdrawn', 'not-assigned', 'in-conflict'] as const
  const silent = ['unscored', 'partial', 'abstained', 'recused'] as const
  return new Map([
    ...[...strays, ...silent].map((state) => [state, words(`leftOut.${state}`)] as const),
    ...UnrankedReason.options.map((reason) => [reason, words(`unranked.${reason}`)] as const),
    ...refusals.map((reason) => [reason, plots(`plot.reason.${reason}`)] as const),
    ['scored', '채점함'],
    ['withdrawn', '철회'],
    ['yes', '예'],
    ['no', '아니요'],
  ])
}

function koreanName(name: string): string {
  const found = pageWords.find(([english]) => name === english || name.startsWith(`${english} `))
  return found === undefined ? name : found[1] + name.slice(found[0].length)
}

function koreanCell(cell: PageCell, states: ReadonlyMap<string, string> | null): PageCell {
  if (typeof cell === 'string') return states === null ? cell : inWords(cell, states)
  if (cell === null || typeof cell !== 'object') return cell
  return { formula: cell.formula.replaceAll(`${SCORES_PAGE}!`, `'${koreanName(SCORES_PAGE)}'!`) }
}
