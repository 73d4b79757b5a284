import type { Assignment } from '../../../../shared/model/juror.ts'
import { isCalibration, type Entry } from '../../../../shared/model/entry.ts'
import type { JurorId } from '../../../../shared/model/ids.ts'
import type { ReadDb } from '../../store/db.ts'
import type { PrizeFolder } from '../prizeFolder/prizeFolder.ts'
import type { EntryRow } from '../prizeFolder/readEntries.ts'
import type { JurorRow } from '../prizeFolder/readJurors.ts'
import { latestBuild, latestBuildOf, type Build, type BuiltJuror } from '../store/builds.ts'

/**
 * The prize as it stands for a round: the folder's own for the round that it is in, else what the last bundle of that
 * round was built with. Without a wish it is the round of the last bundle: the next one may have been
 * begun in the folder, but nobody has scored it yet.
 */
export function roundFolder(db: ReadDb, folder: PrizeFolder, wanted?: number): PrizeFolder {
  const latest = latestBuild(db)
  if (latest === undefined) return folder
  const { edition, round } = latest.contents.prize
  const number = wanted ?? round.number
  if (number === folder.prize.round.number) return folder
  const build = latestBuildOf(db, { edition, round: { ...round, number } })
  return build === undefined ? folder : builtFolder(folder, build)
}

/** Every later decision about an entry is of the rounds that follow, so nothing of a past round is withdrawn. */
function builtFolder(folder: PrizeFolder, { contents, jurors }: Build): PrizeFolder {
  const calibrating = new Set(contents.entries.filter(isCalibration).map(({ code }) => code))
  const all = jurors.flatMap((juror) => [...pairs(juror, 'reads'), ...pairs(juror, 'recused')])
  const nothing = { entries: [], assignments: [], documents: [] }
  return {
    ...folder,
    prize: contents.prize,
    entries: contents.entries.map((entry) => entryRow(folder, entry)),
    jurors: jurors.map(({ id }) => jurorRow(folder, id)),
    assignments: all.filter(({ entryCode }) => !calibrating.has(entryCode)),
    assigned: 'by-hand',
    calibrations: all.filter(({ entryCode }) => calibrating.has(entryCode)),
    conflicts: jurors
      .flatMap((juror) => pairs(juror, 'recused'))
      .map((pair) => ({ ...pair, reason: reasonOf(folder, pair), line: 0 })),
    withdrawn: nothing,
    passedOver: nothing,
    findings: [],
  }
}

function pairs(juror: BuiltJuror, which: 'reads' | 'recused'): readonly Assignment[] {
  return juror[which].map((entryCode) => ({ jurorId: juror.id, entryCode }))
}

/** The bundle says nothing of an applicant in a blind category, the folder does. */
function entryRow(folder: PrizeFolder, entry: Entry): EntryRow {
  const rows = [...folder.entries, ...folder.withdrawn.entries, ...folder.passedOver.entries]
  const known = rows.find(({ code }) => code === entry.code)
  const { code, categoryId, title, applicant, city, country, summary } = entry
  const built = { line: 0, documents: [], topics: [], applicant, city, country }
  return { ...built, ...known, code, categoryId, title, summary, calibration: isCalibration(entry) }
}

function jurorRow(folder: PrizeFolder, id: JurorId): JurorRow {
  const gone = { line: 0, id, name: id, email: '', card: null, expertise: [] }
  const language = folder.prize.languages[0] ?? 'en'
  return folder.jurors.find((juror) => juror.id === id) ?? { ...gone, language }
}

function reasonOf({ conflicts }: PrizeFolder, pair: Assignment): string {
  const known = conflicts.find(
    ({ jurorId, entryCode }) => jurorId === pair.jurorId && entryCode === pair.entryCode,
  )
  return known?.reason ?? ''
}
