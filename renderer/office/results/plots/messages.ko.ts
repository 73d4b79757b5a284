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
  'plots.take': '복사하거나 저장',
  'plots.take.copyPng': '사진으로 복사(PNG)',
  'plots.take.copySvg': '도형으로 복사(SVG)',
  'plots.take.savePng': 'PNG로 저장…',
  'plots.take.saveSvg': 'SVG로 저장…',
  'plots.copied': '그림을 클립보드에 복사했습니다',
}
