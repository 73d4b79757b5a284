import { z } from 'zod'
import { BuildRecord } from '../../../../shared/calls/views.ts'
import { BundlePrize } from '../../../../shared/format/bundle.ts'
import { canonicalJson } from '../../../../shared/format/canonicalJson.ts'
import { PublicJwk } from '../../../../shared/format/publicJwk.ts'
import { BundleId, EntryCode, Instant, JurorId, Sha256 } from '../../../../shared/model/ids.ts'
import type { Prize } from '../../../../shared/model/prize.ts'
import { row, rows, run, type ReadDb, type WriteDb } from '../../store/db.ts'
import { storedJson } from '../../store/storedJson.ts'

/** A juror as a bundle was built for: who signs for the juror, and which sheets will come back. */
export const BuiltJuror = z.strictObject({
  id: JurorId,
  /** Builds from before there were cards do not say. */
  opener: z.enum(['slip', 'card']).default('slip'),
  /** With a slip it certifies the key of the juror's desk; with a card it is the juror's key itself. */
  enrolment: PublicJwk,
  reads: z.array(EntryCode).readonly(),
  recused: z.array(EntryCode).readonly(),
})
export type BuiltJuror = z.infer<typeof BuiltJuror>

/** A bundle as this office built it: what a score file that names it is held against. */
export type Build = {
  readonly bundleId: BundleId
  readonly created: Instant
  /** Base name of the file. */
  readonly file: string
  /** Where the file was written; it may have gone from there. Empty in builds from before this was kept. */
  readonly path: string
  readonly bytes: number
  readonly documents: number
  /** How many of them were taken over sealed as they were from the bundle before. */
  readonly reused: number
  readonly prizeIdentity: string
  readonly rubricDigest: Sha256
  readonly contents: BundlePrize
  readonly jurors: readonly BuiltJuror[]
}

/** One round of one edition of the prize. */
export type Round = Pick<Prize, 'edition' | 'round'>

const BuildRow = z
  .object({
    bundle_id: BundleId,
    created: Instant,
    file: z.string(),
    path: z.string(),
    bytes: z.int(),
    documents: z.int(),
    reused: z.int(),
    prize_identity: z.string(),
    rubric_sha256: Sha256,
    contents: storedJson(BundlePrize),
    jurors: storedJson(z.array(BuiltJuror)),
  })
  .transform(
    ({
      bundle_id: bundleId,
      prize_identity: prizeIdentity,
      rubric_sha256: rubricDigest,
      ...rest
    }): Build => ({
      bundleId,
      prizeIdentity,
      rubricDigest,
      ...rest,
    }),
  )

const columns = `bundle_id, created, file, path, bytes, documents, reused, prize_identity,
  rubric_sha256, contents, jurors`

export function latestBuild(db: ReadDb): Build | undefined {
  return row(db, BuildRow, `SELECT ${columns} FROM build ORDER BY sequence DESC LIMIT 1`)
}

/** The latest build of a round, which the next one of it may take sealed documents from. */
export function latestBuildOf(db: ReadDb, { edition, round }: Round): Build | undefined {
  return row(
    db,
    BuildRow,
    `SELECT ${columns} FROM build
     WHERE json_extract(contents, '$.prize.edition') = ?
       AND json_extract(contents, '$.prize.round.number') = ?
     ORDER BY sequence DESC LIMIT 1`,
    edition,
    round.number,
  )
}

/** The last build of the round before this one: the highest of a lower number in the same edition. */
export function buildBefore(db: ReadDb, { edition, round }: Round): Build | undefined {
  return row(
    db,
    BuildRow,
    `SELECT ${columns} FROM build
     WHERE json_extract(contents, '$.prize.edition') = ?
       AND json_extract(contents, '$.prize.round.number') < ?
     ORDER BY json_extract(contents, '$.prize.round.number') DESC, sequence DESC LIMIT 1`,
    edition,
    round.number,
  )
}

const RoundRow = z.object({ number: z.int(), title: z.string() })

/** The rounds of an edition that a bundle was built for, with the title that each had last. */
export function builtRounds(db: ReadDb, edition: string): readonly z.infer<typeof RoundRow>[] {
  return rows(
    db,
    RoundRow,
    `SELECT json_extract(contents, '$.prize.round.number') AS number,
       json_extract(contents, '$.prize.round.title') AS title, max(sequence)
     FROM build WHERE json_extract(contents, '$.prize.edition') = ?
     GROUP BY number ORDER BY number`,
    edition,
  )
}

export function buildOf(db: ReadDb, bundleId: BundleId): Build | undefined {
  return row(db, BuildRow, `SELECT ${columns} FROM build WHERE bundle_id = ?`, bundleId)
}

/** Every build, the latest first. */
export function buildRecords(db: ReadDb): readonly BuildRecord[] {
  return rows(
    db,
    BuildRecord,
    `SELECT bundle_id AS bundle, file, bytes, created, documents, reused,
       json_array_length(jurors) AS jurors,
       json_array_length(contents, '$.entries') AS entries
     FROM build ORDER BY sequence DESC`,
  )
}

export function keepBuild(tx: WriteDb, build: Build): void {
  run(
    tx,
    `INSERT INTO build (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    build.bundleId,
    build.created,
    build.file,
    build.path,
    build.bytes,
    build.documents,
    build.reused,
    build.prizeIdentity,
    build.rubricDigest,
    canonicalJson(build.contents),
    canonicalJson(build.jurors),
  )
}
