import type { EntryCode, JurorId } from '../../../../../shared/model/ids.ts'
import type { GivenWish } from '../../../../../shared/calls/givenCalls.ts'
import type { ReadDb } from '../../../store/db.ts'
import { fileStanding } from '../../collect/seatStanding.ts'
import { pairKey, type PrizeFolder } from '../../prizeFolder/prizeFolder.ts'
import type { JurorRow } from '../../prizeFolder/readJurors.ts'
import type { Build, BuiltJuror } from '../../store/builds.ts'
import { scoresOfFile } from '../../store/scoreFiles.ts'
import { roundFiles } from '../../store/seats.ts'

/** What a juror may see, and what a conflict of interest takes away. */
export type Seeing = {
  readonly juror: JurorRow
  readonly sees: readonly EntryCode[]
  readonly conflicts: readonly EntryCode[]
}

/**
 * Who sees which of these entries, for all who were on the jury of the bundle and still are. In conflict is
 * who was so by the bundle, is so by the folder, or has said so in any score file that is not out of date:
 * of two histories nobody knows yet which is the juror's, so both are believed.
 */
export function whoSees(
  db: ReadDb,
  folder: Pick<PrizeFolder, 'jurors' | 'conflicts'>,
  build: Build,
  entries: readonly EntryCode[],
  { scope }: Pick<GivenWish, 'scope'>,
): readonly Seeing[] {
  const inConflict = conflictsOf(db, folder, build)
  const built = new Map(build.jurors.map((juror) => [juror.id, juror]))
  return folder.jurors.flatMap((juror) => {
    const seat = built.get(juror.id)
    if (seat === undefined) return []
    const closed = (code: EntryCode): boolean =>
      inConflict.has(pairKey({ jurorId: juror.id, entryCode: code }))
    const open = entries.filter((code) => !closed(code))
    const sees = scope === 'all' ? open : open.filter(readBy(seat))
    return [{ juror, sees, conflicts: entries.filter(closed) }]
  })
}

function readBy({ reads }: BuiltJuror): (code: EntryCode) => boolean {
  const read = new Set(reads)
  return (code) => read.has(code)
}

function conflictsOf(
  db: ReadDb,
  folder: Pick<PrizeFolder, 'conflicts'>,
  { contents, jurors }: Build,
): ReadonlySet<string> {
  const built = jurors.flatMap(({ id, recused }) => recused.map((code) => pair(id, code)))
  const declared = [...roundFiles(db, contents.prize)].flatMap(([id, { files, stands }]) =>
    files
      .filter((file) => ['counts', 'held', 'disputed'].includes(fileStanding(file, stands)))
      .flatMap(({ digest }) => scoresOfFile(db, digest)?.sheets ?? [])
      .filter(({ state }) => state === 'recused')
      .map(({ entryCode }) => pair(id, entryCode)),
  )
  return new Set([...folder.conflicts.map(pairKey), ...built, ...declared])
}

function pair(jurorId: JurorId, entryCode: EntryCode): string {
  return pairKey({ jurorId, entryCode })
}
