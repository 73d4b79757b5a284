import { z } from 'zod'
import { canonicalJson } from '../../../../shared/format/canonicalJson.ts'
import type { BundleId, Instant } from '../../../../shared/model/ids.ts'
import { rows, run, type ReadDb, type WriteDb } from '../../store/db.ts'
import { storedJson } from '../../store/storedJson.ts'
import { BuiltJuror, type Round } from './builds.ts'

/** A juror who was given keys of entries to read, with what tells the slip or card that opened them. */
const GivenReader = BuiltJuror.pick({ id: true, enrolment: true, reads: true })
export type GivenReader = z.infer<typeof GivenReader>

/** A bundle of scores as this office built it. */
export type GivenBundle = {
  readonly bundleId: BundleId
  readonly created: Instant
  /** Base name of the file. */
  readonly file: string
  readonly readers: readonly GivenReader[]
}

const ReadersRow = z.object({ readers: storedJson(z.array(GivenReader)) })

/** Everybody who was given keys of a round's entries with its scores. */
export function givenReaders(db: ReadDb, { edition, round }: Round): readonly GivenReader[] {
  const sql = 'SELECT readers FROM given_bundle WHERE edition = ? AND round = ? ORDER BY created'
  return rows(db, ReadersRow, sql, edition, round.number).flatMap(({ readers }) => readers)
}

export function keepGivenBundle(tx: WriteDb, { edition, round }: Round, given: GivenBundle): void {
  run(
    tx,
    `INSERT INTO given_bundle (bundle_id, edition, round, created, file, readers)
     VALUES (?, ?, ?, ?, ?, ?)`,
    given.bundleId,
    edition,
    round.number,
    given.created,
    given.file,
    canonicalJson(given.readers),
  )
}
