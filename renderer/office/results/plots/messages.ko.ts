import type { plotsScreenEn } from './messages.en.ts'

export const plotsScreenKo: Readonly<Record<keyof typeof plotsScreenEn, string>> = {
  'plots.choice': '그림 고르기',
  'plots.kind.scores': '점수',
  'plots.kind.severity': '엄격함',
  'plots.kind.criteria': '기준',
  'plots.kind.methods': '다른 방법',
  'plots.kind.jurors': '심사위원',
  'plots.asTable': '표로 보기',
  'plots.asPlot': '그림으로 보기',
  'plots.values': '{plot}: 값 하나하나',
  'plots.none': '아직 그릴 것이 없습니다',
}
