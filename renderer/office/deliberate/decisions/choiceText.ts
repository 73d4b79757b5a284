import type { BallotChoice } from '../../../../shared/model/juryDecision.ts'
import type { Words } from '../../../messages/useWords.ts'

/** What a ballot says; against is said of a proposal, none of them of entries. */
export function choiceText(choice: BallotChoice, isBetween: boolean, words: Words): string {
  if ('entry' in choice) return choice.entry
  if (choice.for === 'none') return words(isBetween ? 'award.choice.none' : 'award.choice.against')
  return words(`award.choice.${choice.for}`)
}
