import type { amendSentEn } from './messages.en.ts'

export const amendSentKo: Readonly<Record<keyof typeof amendSentEn, string>> = {
  'amendSent.action': '보낸 점수 수정…',
  'amendSent.title': '보낸 점수 수정',
  'amendSent.body':
    '점수 파일은 서명한 그대로 남습니다. 무엇을 왜 고치는지 적은 작은 파일을 하나 더 만들어 본인의 키로 서명합니다. 점수 파일처럼 사무국에 전해 주세요. 모든 점수를 다시 내보내면 그 새 파일이 대신 인정됩니다.',
  'amendSent.entry': '출품작',
  'amendSent.choose': '출품작 선택',
  'amendSent.none': '점수가 든 채점표를 보낸 적이 없습니다.',
  'amendSent.points': '{criterion}: 새 점수',
  'amendSent.sent': '현재 점수: {points} · {minimum}~{maximum}',
  'amendSent.sentNothing': '점수 없음 · {minimum}~{maximum}',
  'amendSent.sentNotApplicable': '해당 없음 · {minimum}~{maximum}',
  'amendSent.off': '{minimum}에서 {maximum}까지 {step} 단위',
  'amendSent.reason': '사유 (결과를 보는 모든 사람이 읽습니다)',
  'amendSent.sign': '서명하고 저장…',
  'amendSent.done':
    '{entry}에 대한 수정에 서명하여 “{file}”에 저장했습니다. 파일을 사무국에 전해 주세요.',
}
