import type {
  PublicationPlan,
  PublicationWarning,
} from '../../../../shared/calls/publicationCalls.ts'
import { standingDecisions } from '../../../../shared/deliberation/standingDecisions.ts'
import { publishedResults } from '../../../../shared/publication/publishedResults.ts'
import type { PublicationSource } from '../../../../shared/publication/publicationSource.ts'
import type { Ports } from '../../ports.ts'
import type { ReadDb } from '../../store/db.ts'
import { disputes } from '../collect/disputes.ts'
import { discussedBuild } from '../deliberation/readDeliberation.ts'
import { logTree } from '../log/logTree.ts'
import type { PrizeFolder } from '../prizeFolder/prizeFolder.ts'
import { roundFolder } from '../results/roundFolder.ts'
import { auditHolds, readAudit } from '../store/audit.ts'
import type { Build } from '../store/builds.ts'
import { meetingEvents } from '../store/meetingEvents.ts'
import { latestMinutes } from '../store/writtenMinutes.ts'
import type { CountedFile } from './countedFiles.ts'
import { gather } from './gather.ts'
import { linesWithoutSalt } from './publishedLog.ts'

/**
 * What would be published now, and what should be read before.
 * @throws AppError NOT_BUILT
 */
export function publicationPlan(
  db: ReadDb,
  open: PrizeFolder,
  randomBytes: Ports['randomBytes'],
): PublicationPlan {
  const build = discussedBuild(db)
  const wish = { naming: 'named', comments: true } as const
  const folder = roundFolder(db, open)
  const { source, counted } = gather(db, folder, build, wish, randomBytes)
  const { round } = build.contents.prize
  const events = meetingEvents(db, build.contents.prize)
  const warnings: readonly PublicationWarning[] = [
    { code: 'files-missing', subjects: silentJurors(build, counted) },
    { code: 'files-undecided', subjects: undecidedJurors(db) },
    { code: 'sheets-stray', subjects: strays(source) },
    { code: 'amendments-aside', subjects: amendmentsAside(source) },
    { code: 'nothing-decided', subjects: undecidedCategories(source) },
    { code: 'meeting-open', subjects: isOpen(events) ? [round.title] : [] },
    { code: 'log-broken', subjects: auditHolds(readAudit(db)) ? [] : [round.title] },
    { code: 'lines-without-salt', subjects: saltless(db) },
  ]
  return {
    round: round.number,
    roundTitle: round.title,
    files: counted.length,
    entries: source.entries.filter(({ standing }) => standing.kind === 'competes').length,
    amendments: source.amendments.length,
    decisions: standingDecisions(source.decisions).length,
    minutes: latestMinutes(db, build.contents.prize) !== undefined,
    published: readAudit(db).findLast(({ act }) => act === 'published')?.at ?? null,
    warnings: warnings.filter(({ subjects }) => subjects.length > 0),
  }
}

function silentJurors({ jurors }: Build, counted: readonly CountedFile[]): readonly string[] {
  const sent = new Set(counted.map(({ scores }) => scores.jurorId))
  return jurors.filter(({ id, reads }) => !sent.has(id) && reads.length > 0).map(({ id }) => id)
}

function undecidedJurors(db: ReadDb): readonly string[] {
  return [...new Set(disputes(db).flatMap((one) => (one.isOpen ? [one.jurorId] : [])))]
}

function strays({ sheets }: PublicationSource): readonly string[] {
  return sheets.flatMap(({ juror, sheets: own }) =>
    own.filter(({ stray }) => stray !== null).map(({ entryCode }) => `${juror} ${entryCode}`),
  )
}

function amendmentsAside(source: PublicationSource): readonly string[] {
  const { exclusions } = publishedResults(source)
  const aside = new Set(exclusions.amendments.map(({ digest }) => digest))
  return source.amendments
    .filter(({ digest }) => aside.has(digest))
    .map(({ juror, entryCode }) => `${juror} ${entryCode}`)
}

function undecidedCategories({ prize, decisions }: PublicationSource): readonly string[] {
  const decided = new Set(standingDecisions(decisions).map(({ categoryId }) => categoryId))
  return prize.categories.filter(({ id }) => !decided.has(id)).map(({ title }) => title)
}

function isOpen(events: ReturnType<typeof meetingEvents>): boolean {
  const last = events.findLast(({ act }) => act.kind === 'opened' || act.kind === 'closed')
  return last?.act.kind === 'opened'
}

function saltless(db: ReadDb): readonly string[] {
  const lines = linesWithoutSalt(logTree(db))
  return lines === 0 ? [] : [String(lines)]
}
