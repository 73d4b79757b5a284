import type { carryEn } from './carry.messages.en.ts'

export const carryKo: Readonly<Record<keyof typeof carryEn, string>> = {
  'carry.offer':
    '이 차수의 책상이 이 컴퓨터에 있습니다. 이 심사 묶음으로 이어서 쓸 수 있으며, 점수와 의견과 메모는 그대로 남습니다.',
  'carry.action': '책상 이어서 쓰기',
  'carry.going': '책상을 {prize}의 새 심사 묶음으로 옮기고 있습니다',
  'carry.fresh': '새 책상으로 시작',
  'carry.fresh.body':
    '새 책상은 점수 없이 새 키로 시작합니다. 사무국이 동의해야 그 점수 파일이 인정됩니다.',
  'carry.back': '있는 책상 이어서 쓰기',
  'carry.words': '이전 안내표의 단어',
  'carry.words.help': '한 번만 묻습니다. 그다음부터는 새 단어로 책상도 열립니다.',
  'carry.done.title': '책상을 새 심사 묶음으로 이어서 씁니다',
  'carry.done.kept':
    '{count, plural, =0 {아직 적은 평가표는 없습니다} other {평가표 #개가 그대로 남았습니다}}',
  'carry.done.added': '{count, plural, other {출품작 #개가 새로 왔습니다}}',
  'carry.done.removed': '{count, plural, other {출품작 #개가 빠졌으며, 매긴 점수는 보관합니다}}',
  'carry.done.rule': '점수로 순위를 정하는 규칙이 바뀌었습니다',
  'carry.done.lookAgain': '{count, plural, other {평가표 #개를 다시 봐 주세요: {entries}.}}',
  'carry.seen': '확인했습니다',
  'carry.look.title': '이 평가표를 다시 봐 주세요',
  'carry.look.rubric': '이 부문의 평가 기준이 바뀌었습니다.',
  'carry.look.marks': '다른 척도로 준 점수는 따로 보관하며 집계하지 않습니다. 다시 매겨 주세요.',
  'carry.look.comments': '바뀐 기준에 들어갈 자리가 없거나 너무 긴 의견이 있습니다.',
  'carry.look.evidence': '인용한 곳은 문서의 이전 판입니다. 내보내지 않습니다.',
  'carry.look.documents': '이 출품작의 문서가 바뀌었습니다.',
  'carry.look.mark': '{criterion}: {minimum}~{maximum} 척도에서 {points}점',
  'carry.look.mark.bare': '{criterion}: {points}점',
  'carry.look.cited': '{document} {page}쪽, 이전 판: “{quote}”',
  'carry.look.cited.page': '{document} {page}쪽, 이전 판',
  'carry.look.overall': '종합 의견',
  'carry.look.comment': '{criterion}: {text}',
  'carry.look.done': '다시 봤습니다',
}
