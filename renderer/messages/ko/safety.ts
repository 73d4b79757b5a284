import type { safetyEn } from '../en/safety.ts'

export const safetyKo: Readonly<Record<keyof typeof safetyEn, string>> = {
  'engine.failed': '지금은 자료를 열 수 없습니다',
  'unlock.why.away':
    '컴퓨터가 절전 상태가 되었거나 화면이 잠겨서 심사 책상도 잠갔습니다. 모두 저장되었습니다.',
  'openPrize.why.away':
    '컴퓨터가 절전 상태가 되었거나 화면이 잠겨서 사무국도 잠갔습니다. 모두 저장되었습니다.',
  'safety.restored': '디스크에서 손상된 심사 책상을 복구했습니다',
  'safety.restored.whole':
    '안전 사본으로 다시 만들었으며 빠진 내용은 없습니다. 손상된 파일은 따로 보관했습니다.',
  'safety.restored.upTo':
    '{moment}까지의 내용은 모두 복구했습니다. 그 뒤에 바꾼 내용은 빠졌을 수 있으니 마지막으로 심사한 출품작을 확인해 주십시오. 손상된 파일은 따로 보관했습니다.',
  'safety.restored.unknown':
    '이전 안전 사본으로 다시 만들었습니다. 그 뒤에 바꾼 내용은 빠졌을 수 있으니 출품작을 확인해 주십시오. 손상된 파일은 따로 보관했습니다.',
  'safety.diskFull': '디스크가 거의 또는 완전히 가득 찼습니다',
  'safety.diskFull.body':
    '지금까지의 내용은 모두 저장되었습니다. 곧 파일을 지우거나 옮긴 뒤 심사 책상을 잠갔다가 다시 여십시오. 더 저장할 수 없는 변경 내용은 공간이 생길 때까지 이 창에 남아 있습니다.',
  'unlock.importAgain': '심사 묶음에서 가져오기…',
  'unlock.importingAgain': '문서를 다시 가져오는 중',
}
