import type { ReportWordId } from './report.en.ts'

export const reportKo: Readonly<Record<ReportWordId, string>> = {
  'rule.mean': '모든 심사위원 합계의 평균',
  'rule.median': '모든 심사위원 합계의 중앙값',
  'rule.trimmed': '양 끝에서 {drop}개씩 뺀 심사위원 합계의 평균',
  'rule.borda': '심사위원마다 매긴 순서의 평균 자리(보르다)',
  'imprint.what': '{prize} {edition} · {round} · {category}',
  'imprint.how': '규칙: {rule} · {date} · 입력의 SHA-256 {digest}',
}
