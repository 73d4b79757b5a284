import type { publishEn } from './messages.en.ts'

export const publishKo: Readonly<Record<keyof typeof publishEn, string>> = {
  'office.section.publish': '공표',
  'publish.title': '공표',
  'publish.none': '아직 공표할 것이 없습니다',
  'publish.none.body': '먼저 심사위원의 점수 파일을 수집하십시오.',
}
