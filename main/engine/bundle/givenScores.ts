import { AppError } from '../../../shared/errors.ts'
import {
  DeliberationKeyring,
  DeliberationPrize,
  EntryScores,
} from '../../../shared/format/deliberationBundle.ts'
import type { EntryCode } from '../../../shared/model/ids.ts'
import { INDEX_MEMBER, PRIZE_MEMBER, scoresMember } from './memberName.ts'
import type { OpenBundle } from './openBundle.ts'
import { readSealed } from './readSealed.ts'

/** What a juror is given to read before the meeting. */
export type GivenScores = {
  readonly about: DeliberationPrize
  /** In the order of their codes, which tells nothing. */
  readonly entries: readonly EntryScores[]
  /** By whom the juror's own sheet is, of the entries that the juror scored. */
  readonly own: ReadonlyMap<EntryCode, string>
}

/**
 * Reads what the juror's keyring opens of a bundle of scores, whose digests have been checked.
 * @throws AppError BUNDLE_DAMAGED, FILE_TOO_LARGE
 */
export async function readGivenScores(
  bundle: OpenBundle,
  keyring: DeliberationKeyring,
): Promise<GivenScores> {
  const unlock = { identity: keyring.prizeIdentity }
  const about = await readSealed(bundle, PRIZE_MEMBER, unlock, DeliberationPrize)
  if (about.prize.id !== bundle.index.prizeId) damaged(PRIZE_MEMBER)
  const entries: EntryScores[] = []
  const own = new Map<EntryCode, string>()
  for (const held of keyring.entries) {
    const member = scoresMember(held.scores)
    const scores = await readSealed(bundle, member, { identity: held.identity }, EntryScores)
    if (!isConsistent(scores, about, held.own)) damaged(member)
    if (held.own !== null) own.set(scores.entry.code, held.own)
    entries.push(scores)
  }
  const codes = new Set(entries.map(({ entry }) => entry.code))
  if (codes.size !== entries.length) damaged(INDEX_MEMBER)
  return { about, entries: entries.toSorted(byCode), own }
}

/** The entry has a category, every sheet is of it, and no two are of one juror. */
function isConsistent(
  { entry, sheets }: EntryScores,
  { prize }: DeliberationPrize,
  own: string | null,
): boolean {
  const authors = new Set(sheets.map(({ by }) => by))
  return (
    prize.categories.some(({ id }) => id === entry.categoryId) &&
    sheets.every(({ sheet }) => sheet.entryCode === entry.code) &&
    authors.size === sheets.length &&
    (own === null || authors.has(own))
  )
}

function byCode(a: EntryScores, b: EntryScores): number {
  return a.entry.code < b.entry.code ? -1 : 1
}

function damaged(member: string): never {
  throw new AppError('BUNDLE_DAMAGED', { member })
}
