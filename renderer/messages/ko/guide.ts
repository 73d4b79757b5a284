import type { guideEn } from '../en/guide.ts'

export const guideKo: Readonly<Record<keyof typeof guideEn, string>> = {
  'keys.guide': '사용 안내서',
  'guide.title': '사용 안내서',
  'guide.pages': '안내서 차례',
  'guide.next': '다음: {title}',
}
