import type { receiptEn } from './receipt.en.ts'

export const receiptKo: Readonly<Record<keyof typeof receiptEn, string>> = {
  'receipt.verdict.counted': '서명하신 점수가 그대로 반영되었습니다.',
  'receipt.verdict.earlier': '마지막으로 서명하신 판이 아니라 이전 판이 반영되었습니다.',
  'receipt.verdict.fails': '점수가 반영되었음을 확인하지 못했습니다.',
  'receipt.verdict.absent': '반영된 파일 가운데 이 심사 책상의 파일이 없습니다.',
  'receipt.holds.signature': '심사 묶음을 만든 사무국이 이 상과 차수에 대해 서명했습니다.',
  'receipt.holds.log': '점수 파일이 사무국 기록 {lines}줄 가운데 {line}번 줄에 있습니다.',
  'receipt.holds.sheets': '공개된 심사표가 서명하신 것과 같습니다.',
  'receipt.holds.rules': '규칙과 심사 기준이 받으신 심사 묶음과 같습니다.',
  'receipt.open.signature': '서명을 확인하지 못했습니다.',
  'receipt.open.log': '서명이 맞지 않아 기록에 있는지 확인할 수 없습니다.',
  'receipt.open.sheets':
    '공개된 심사표는 살펴보지 않았습니다. 살펴보려면 공개 폴더 전체를 골라 주세요.',
  'receipt.open.rules': '규칙과 심사 기준을 비교하지 못했습니다.',
  'receipt.problem.other-signer': '심사 묶음을 만든 사무국의 서명이 아니거나 내용이 바뀌었습니다.',
  'receipt.problem.other-round': '다른 상, 다른 회차 또는 다른 차수의 것입니다.',
  'receipt.problem.other-juror': '다른 점수 파일의 확인증입니다.',
  'receipt.problem.not-in-log':
    '점수 파일이 기록에 있음을 증명하지 못합니다. 확인증이 바뀌었습니다.',
  'receipt.problem.other-log': '확인증의 기록이 공개된 기록과 다릅니다.',
  'receipt.problem.file-changed': '공개된 파일이 바뀌었거나 없습니다.',
  'receipt.problem.no-sheets': '공개된 심사표 가운데 이 심사 책상의 심사표가 없습니다.',
  'receipt.problem.sheets-differ': '공개된 심사표가 서명하신 것과 다릅니다. 해당 출품작:',
  'receipt.problem.rubrics-differ': '심사 기준이 채점하실 때의 것과 다릅니다.',
  'receipt.problem.rule-differs': '규칙이 받으신 심사 묶음과 다릅니다.',
}
