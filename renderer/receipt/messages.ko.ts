import type { receiptScreenEn } from './messages.en.ts'

export const receiptScreenKo: Readonly<Record<keyof typeof receiptScreenEn, string>> = {
  'receipt.check': '내 점수가 반영되었는지 확인…',
  'receipt.title': '내 점수가 반영되었습니까?',
  'receipt.body':
    '사무국이 공개한 폴더, 또는 그 안 “receipts” 폴더에서 내 확인 단어가 적힌 확인증을 골라 주세요. 이 컴퓨터에서 서명하신 것과 비교하며, 어디로도 보내지 않습니다.',
  'receipt.folder': '폴더 고르기…',
  'receipt.file': '확인증 고르기…',
  'receipt.drop': '또는 여기에 끌어다 놓기',
  'receipt.checking': '확인하는 중…',
  'receipt.steps': '확인한 내용',
  'receipt.revision': '{revision}판, 확인 단어 {tracker}',
  'receipt.tracker': '확인 단어 {tracker}',
  'receipt.holds': '예:',
  'receipt.fails': '아니요:',
  'receipt.open': '미확인:',
  'receipt.signed': '사무국이 {at}에 기록에 서명했습니다.',
  'receipt.absent.body':
    '마지막으로 서명하신 판의 확인 단어가 확인증 가운데 없습니다. 확인 단어를 알려 주며 사무국에 문의해 주세요.',
  'receipt.earlier.body':
    '반영된 것은 {revision}판이고, 마지막으로 서명하신 것은 {latest}판입니다. 마지막 파일이 도착했는지 사무국에 문의해 주세요.',
  'receipt.fails.body': '폴더를 그대로 두고 사무국이나 믿을 만한 사람에게 보여 주세요.',
}
