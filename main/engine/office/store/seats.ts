import type { CollectedFile } from '../../../../shared/calls/views.ts'
import type { ScoreFile } from '../../../../shared/format/scoreFile.ts'
import type { JurorId, Sha256 } from '../../../../shared/model/ids.ts'
import type { Prize } from '../../../../shared/model/prize.ts'
import type { ReadDb } from '../../store/db.ts'
import {
  fileStanding,
  seatStanding,
  type SeatStanding,
  type SignedRevision,
} from '../collect/seatStanding.ts'
import { decisionsAbout, decisionsOf } from './decisions.ts'
import { pinnedKid, pinnedKids, type Seat } from './pinnedKeys.ts'
import { factsOfFile, filesOfRound, filesOfSeat, scoresOfFile } from './scoreFiles.ts'

/** A juror's files in a round, and how they stand. */
export type SeatFiles = { readonly files: readonly SignedRevision[]; readonly stands: SeatStanding }

type RoundOf = Pick<Prize, 'edition' | 'round'>

export function seatFiles(db: ReadDb, seat: Seat): SeatFiles {
  const files = filesOfSeat(db, seat)
  return { files, stands: seatStanding(files, pinnedKid(db, seat), decisionsAbout(db, seat)) }
}

/** Of every juror who has sent a file. */
export function roundFiles(db: ReadDb, round: RoundOf): ReadonlyMap<JurorId, SeatFiles> {
  const kids = pinnedKids(db, round)
  const decisions = Map.groupBy(decisionsOf(db, round), ({ juror }) => juror)
  return new Map(
    [...filesOfRound(db, round)].map(([juror, files]) => {
      const stands = seatStanding(files, kids.get(juror), decisions.get(juror) ?? [])
      return [juror, { files, stands }]
    }),
  )
}

/** A score file that counts, with the digest of its payload. */
export type CountedScores = { readonly digest: Sha256; readonly scores: ScoreFile }

/** What each juror's scores are now: the payload of the revision that counts. */
export function countedScores(db: ReadDb, round: RoundOf): readonly CountedScores[] {
  return [...roundFiles(db, round).values()].flatMap(({ stands: { head } }) => {
    const scores = head === null ? undefined : scoresOfFile(db, head.digest)
    return head === null || scores === undefined ? [] : [{ digest: head.digest, scores }]
  })
}

/** Every score file of the jurors' own keys and histories, by juror and revision. */
export function collectedFiles(db: ReadDb, round: RoundOf): readonly CollectedFile[] {
  return [...roundFiles(db, round).values()].flatMap(({ files, stands }) =>
    files
      .filter((file) => isOwn(file, stands))
      .flatMap(({ digest }) => factsOfFile(db, digest) ?? []),
  )
}

function isOwn(file: SignedRevision, stands: SeatStanding): boolean {
  const state = fileStanding(file, stands)
  return state === 'counts' || state === 'superseded' || state === 'disputed'
}
