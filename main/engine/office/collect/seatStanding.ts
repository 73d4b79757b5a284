import type { Sha256 } from '../../../../shared/model/ids.ts'
import { lineage, standing, type Revision, type Standing } from './histories.ts'

/** A revision with the thumbprint of the key that signed it. */
export type SignedRevision = Revision & { readonly kid: string }

/** What the secretariat decided about one juror: whose key speaks, or which history counts. */
export type Choice =
  | { readonly kind: 'key'; readonly chosen: string; readonly setAside: readonly string[] }
  | { readonly kind: 'history'; readonly chosen: Sha256; readonly setAside: readonly Sha256[] }

/** How a juror's files stand in a round. */
export type SeatStanding = Standing & {
  /** The key that speaks for the juror; undefined before any does. */
  readonly kid: string | undefined
  /** The revision that counts and those that led to it. */
  readonly line: ReadonlySet<Sha256>
  /** Keys of files that are held: nobody has decided about them. */
  readonly heldKeys: readonly string[]
  /** Keys of files that the secretariat has decided against. */
  readonly refusedKeys: readonly string[]
}

/**
 * Follows from the files, the key in force and the decisions, the latest last. Files of another key are kept and count
 * for nothing; a key that was never decided about holds its files until it is.
 */
export function seatStanding(
  files: readonly SignedRevision[],
  kid: string | undefined,
  choices: readonly Choice[],
): SeatStanding {
  const own = files.filter((file) => file.kid === kid)
  const others = [...new Set(files.map((file) => file.kid))].filter((each) => each !== kid)
  const decided = new Set(
    choices.flatMap((choice) => (choice.kind === 'key' ? [choice.chosen, ...choice.setAside] : [])),
  )
  const digests = new Set(own.map(({ digest }) => digest))
  const history = choices.findLast(
    (choice) => choice.kind === 'history' && digests.has(choice.chosen),
  )
  const stands = standing(own, history?.kind === 'history' ? history : null)
  const line = stands.head === null ? [] : lineage(own, stands.head.digest)
  return {
    ...stands,
    kid,
    line: new Set(line.map(({ digest }) => digest)),
    heldKeys: others.filter((each) => !decided.has(each)),
    refusedKeys: others.filter((each) => decided.has(each)),
  }
}

/** How one file stands, whatever the others are. */
export type FileStanding =
  'counts' | 'superseded' | 'held' | 'key-refused' | 'disputed' | 'set-aside'

export function fileStanding(file: SignedRevision, seat: SeatStanding): FileStanding {
  if (file.kid !== seat.kid) return seat.refusedKeys.includes(file.kid) ? 'key-refused' : 'held'
  if (seat.setAside.has(file.digest)) return 'set-aside'
  if (seat.head?.digest === file.digest) return 'counts'
  const isAgreed = seat.line.has(file.digest) || file.revision < (seat.forkedAt ?? Infinity)
  return isAgreed ? 'superseded' : 'disputed'
}
