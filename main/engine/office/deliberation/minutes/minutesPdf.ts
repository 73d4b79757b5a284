import { conflictsOf } from '../../../../../shared/deliberation/conflicts.ts'
import { meetingsOf } from '../../../../../shared/deliberation/meeting.ts'
import { meetingNotes } from '../../../../../shared/deliberation/meetingNotes.ts'
import { imprint } from '../../../../../shared/report/imprint.ts'
import { minutesWords } from '../../../../../shared/report/minutesWords.ts'
import { reportWords } from '../../../../../shared/report/reportWords.ts'
import { treeHead } from '../../log/logTree.ts'
import { officeResults } from '../../results/officeResults.ts'
import { createPaper, type Paper } from '../../results/report/paper.ts'
import { heading } from '../../results/report/prose.ts'
import { rankingSection } from '../../results/report/rankingSection.ts'
import type { Asked } from '../../results/writeResults.ts'
import { discussedBuild, readDeliberation } from '../readDeliberation.ts'
import { amendmentSection } from './amendmentSection.ts'
import { decisionSection } from './decisionSection.ts'
import { discussionSection, generalNotes } from './discussionSection.ts'
import { frontPage } from './frontPage.ts'
import { meetingSection } from './meetingSection.ts'
import type { CategoryMinutes, Minutes } from './minutes.ts'
import { recordSection } from './recordSection.ts'

/**
 * What happened at the jury's meetings and what it decided, as a PDF to be signed and filed.
 * @throws AppError NOT_BUILT
 */
export async function minutesPdf(asked: Asked): Promise<Uint8Array> {
  const minutes = minutesOf(asked)
  const paper = await createPaper(asked.assets, around(minutes))
  describe(paper, minutes)
  frontPage(paper, minutes)
  meetingSection(paper, minutes)
  for (const category of minutes.results.prize.categories) {
    const ranking = minutes.results.categories.find(({ id }) => id === category.id)
    if (ranking !== undefined) categoryPages(paper, { ...minutes, category, ranking })
  }
  generalNotes(paper, minutes)
  recordSection(paper, minutes)
  return paper.finish()
}

function minutesOf({ db, folder, language, at }: Asked): Minutes {
  const { jurors } = discussedBuild(db)
  const { events, decisions } = readDeliberation(db)
  const results = officeResults(db, folder)
  return {
    results,
    folder,
    language,
    at,
    words: reportWords(language),
    say: minutesWords(language),
    jury: jurors.map(({ id }) => id),
    decisions,
    meetings: meetingsOf(events),
    notes: meetingNotes(events),
    inConflict: conflictsOf(folder.conflicts, [...results.sheets, ...results.strays]),
    head: treeHead(db),
    ahead: -new Date(at).getTimezoneOffset(),
  }
}

function around({ results, words, say, at }: Minutes): Parameters<typeof createPaper>[1] {
  const { prize, sources } = results
  const facts = { prize, category: say('minutes.title'), digest: sources.digest, at }
  const [head, foot] = imprint(facts, words)
  return { head, foot }
}

function describe({ document }: Paper, { results, say, language, at }: Minutes): void {
  const { title, edition, round } = results.prize
  document.setTitle(`${title} ${edition} · ${round.title} · ${say('minutes.title')}`)
  document.setLanguage(language)
  document.setProducer('Jurybox')
  document.setCreationDate(new Date(at))
  document.setModificationDate(new Date(at))
}

function categoryPages(paper: Paper, minutes: CategoryMinutes): void {
  paper.newSheet()
  heading(paper, minutes.category.title, 1)
  rankingSection(paper, minutes)
  amendmentSection(paper, minutes)
  discussionSection(paper, minutes)
  decisionSection(paper, minutes)
}
