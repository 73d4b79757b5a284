import type { cardsEn } from './messages.en.ts'

export const cardsKo: Readonly<Record<keyof typeof cardsEn, string>> = {
  'slips.byCard': '카드로 엽니다. 암호가 없습니다.',
}
