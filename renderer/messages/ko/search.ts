import type { searchEn } from '../en/search.ts'

export const searchKo: Readonly<Record<keyof typeof searchEn, string>> = {
  'search.kind.entry': '출품작',
  'search.kind.note': '내 메모',
  'search.kind.comment': '내 의견',
  'search.kind.page': '쪽',
  'search.field.code': '번호',
  'search.field.title': '제목',
  'search.field.place': '지역',
  'search.field.applicant': '출품자',
  'search.field.document': '문서',
  'search.field.summary': '요약',
  'search.note.entry': '출품작 전체',
  'search.page': '{document}, {page}쪽',
  'search.more': '{count, plural, other {#쪽 더 보기}}',
  'search.none': '“{query}”이(가) 들어 있는 곳이 없습니다',
  'search.searched':
    '찾아본 곳: {entries, plural, other {출품작 #건}}의 제목·출품자·지역, 내 메모와 의견, 읽을 수 있는 {documents, plural, other {문서 #개}}의 {pages, plural, other {#쪽}}.',
  'search.silent': '{count, plural, other {문서 #개}}에는 찾을 수 있는 글자가 없습니다.',
  'search.silent.password': '암호로 보호됨',
  'search.silent.damaged': '손상됨',
  'search.silent.pictures': '스캔처럼 그림만 있음',
}
