import type { MessageId } from './en.ts'
import { collectKo } from './ko/collect.ts'
import { commonKo } from './ko/common.ts'
import { deskKo } from './ko/desk.ts'
import { exportKo } from './ko/export.ts'
import { guideKo } from './ko/guide.ts'
import { myScoresKo } from './ko/myScores.ts'
import { officeKo } from './ko/office.ts'
import { prepareKo } from './ko/prepare.ts'
import { resultsKo } from './ko/results.ts'
import { safetyKo } from './ko/safety.ts'
import { scoreKo } from './ko/score.ts'
import { searchKo } from './ko/search.ts'
import { startKo } from './ko/start.ts'
import { audienceKo } from '../audience/messages.ko.ts'
import { givenKo } from '../given/messages.ko.ts'
import { cardsKo } from '../cards/messages.ko.ts'
import { giveKo } from '../office/deliberate/jurors/messages.ko.ts'
import { amendKo } from '../office/deliberate/amend/messages.ko.ts'
import { deliberateKo } from '../office/deliberate/messages.ko.ts'
import { awardsKo } from '../office/deliberate/decisions/messages.ko.ts'
import { meetingKo } from '../office/deliberate/meeting/messages.ko.ts'
import { audienceToolsKo } from '../office/deliberate/audience/messages.ko.ts'
import { verifyKo } from '../verify/messages.ko.ts'
import { publishKo } from '../office/publish/messages.ko.ts'
import { logHeadKo } from '../office/log/messages.ko.ts'
import { receiptKo } from '../../shared/messages/receipt.ko.ts'
import { amendSentKo } from '../export/amend/messages.ko.ts'
import { receiptScreenKo } from '../receipt/messages.ko.ts'
import { roundsKo } from '../office/rounds/messages.ko.ts'
import { jurorsKo } from '../office/jurors/messages.ko.ts'
import { documentsKo } from '../office/documents/messages.ko.ts'
import { editEntriesKo } from '../office/entries/messages.ko.ts'
import { editsKo } from '../office/edits/messages.ko.ts'
import { notesKo } from '../notes/messages.ko.ts'
import { figuresKo } from '../office/results/messages.ko.ts'
import { plotsScreenKo } from '../office/results/plots/messages.ko.ts'
import { buildKo } from '../office/build/messages.ko.ts'
import { officeKeysKo } from '../office/keys/messages.ko.ts'
import { carryKo } from '../unlock/carry.messages.ko.ts'
import { prizeKo } from '../office/prize/messages.ko.ts'
import { readerKo } from '../reader/messages.ko.ts'

export const ko: Readonly<Record<MessageId, string>> = {
  ...commonKo,
  ...startKo,
  ...deskKo,
  ...exportKo,
  ...guideKo,
  ...myScoresKo,
  ...officeKo,
  ...prepareKo,
  ...resultsKo,
  ...collectKo,
  ...searchKo,
  ...safetyKo,
  ...scoreKo,
  ...audienceKo,
  ...cardsKo,
  ...givenKo,
  ...documentsKo,
  ...editsKo,
  ...jurorsKo,
  ...roundsKo,
  ...receiptKo,
  ...receiptScreenKo,
  ...amendSentKo,
  ...logHeadKo,
  ...deliberateKo,
  ...amendKo,
  ...giveKo,
  ...meetingKo,
  ...awardsKo,
  ...audienceToolsKo,
  ...publishKo,
  ...verifyKo,
  ...editEntriesKo,
  ...notesKo,
  ...readerKo,
  ...figuresKo,
  ...plotsScreenKo,
  ...prizeKo,
  ...carryKo,
  ...buildKo,
  ...officeKeysKo,
}
