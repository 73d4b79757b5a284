import type { editsEn } from './messages.en.ts'

export const editsKo: Readonly<Record<keyof typeof editsEn, string>> = {
  edits: '되돌리기와 다시 하기',
  'edits.undo': '되돌리기',
  'edits.undo.step': '되돌리기: {step}',
  'edits.undo.done': '되돌렸습니다: {step}',
  'edits.redo': '다시 하기',
  'edits.redo.step': '다시 하기: {step}',
  'edits.redo.done': '다시 했습니다: {step}',
  'edits.assigned': '배정 만들기',
  'edits.prizeFacts': '상 정보',
  'edits.categories': '부문',
  'edits.rubric': '평가표',
  'edits.rule': '규칙',
  'edits.cardSet': '심사위원 카드',
}
