import { collectEn } from './en/collect.ts'
import { commonEn } from './en/common.ts'
import { deskEn } from './en/desk.ts'
import { exportEn } from './en/export.ts'
import { guideEn } from './en/guide.ts'
import { myScoresEn } from './en/myScores.ts'
import { officeEn } from './en/office.ts'
import { prepareEn } from './en/prepare.ts'
import { resultsEn } from './en/results.ts'
import { safetyEn } from './en/safety.ts'
import { scoreEn } from './en/score.ts'
import { searchEn } from './en/search.ts'
import { startEn } from './en/start.ts'
import { audienceEn } from '../audience/messages.en.ts'
import { givenEn } from '../given/messages.en.ts'
import { cardsEn } from '../cards/messages.en.ts'
import { giveEn } from '../office/deliberate/jurors/messages.en.ts'
import { amendEn } from '../office/deliberate/amend/messages.en.ts'
import { deliberateEn } from '../office/deliberate/messages.en.ts'
import { awardsEn } from '../office/deliberate/decisions/messages.en.ts'
import { meetingEn } from '../office/deliberate/meeting/messages.en.ts'
import { audienceToolsEn } from '../office/deliberate/audience/messages.en.ts'
import { verifyEn } from '../verify/messages.en.ts'
import { publishEn } from '../office/publish/messages.en.ts'
import { logHeadEn } from '../office/log/messages.en.ts'
import { receiptEn } from '../../shared/messages/receipt.en.ts'
import { amendSentEn } from '../export/amend/messages.en.ts'
import { receiptScreenEn } from '../receipt/messages.en.ts'
import { roundsEn } from '../office/rounds/messages.en.ts'
import { jurorsEn } from '../office/jurors/messages.en.ts'
import { documentsEn } from '../office/documents/messages.en.ts'
import { editEntriesEn } from '../office/entries/messages.en.ts'
import { editsEn } from '../office/edits/messages.en.ts'
import { notesEn } from '../notes/messages.en.ts'
import { figuresEn } from '../office/results/messages.en.ts'
import { plotsScreenEn } from '../office/results/plots/messages.en.ts'
import { buildEn } from '../office/build/messages.en.ts'
import { officeKeysEn } from '../office/keys/messages.en.ts'
import { carryEn } from '../unlock/carry.messages.en.ts'
import { prizeEn } from '../office/prize/messages.en.ts'
import { readerEn } from '../reader/messages.en.ts'

/** Every word of the window in English. The other languages must have the same keys to compile. */
export const en = {
  ...commonEn,
  ...startEn,
  ...deskEn,
  ...exportEn,
  ...guideEn,
  ...myScoresEn,
  ...officeEn,
  ...prepareEn,
  ...resultsEn,
  ...collectEn,
  ...searchEn,
  ...safetyEn,
  ...scoreEn,
  ...audienceEn,
  ...cardsEn,
  ...givenEn,
  ...documentsEn,
  ...editsEn,
  ...jurorsEn,
  ...roundsEn,
  ...receiptEn,
  ...receiptScreenEn,
  ...amendSentEn,
  ...logHeadEn,
  ...deliberateEn,
  ...amendEn,
  ...giveEn,
  ...meetingEn,
  ...awardsEn,
  ...audienceToolsEn,
  ...publishEn,
  ...verifyEn,
  ...editEntriesEn,
  ...notesEn,
  ...readerEn,
  ...figuresEn,
  ...plotsScreenEn,
  ...prizeEn,
  ...carryEn,
  ...buildEn,
  ...officeKeysEn,
} as const

export type MessageId = keyof typeof en
