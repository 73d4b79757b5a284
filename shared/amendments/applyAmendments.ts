import { z } from 'zod'
import type { Amendment } from '../model/amendment.ts'
import type { EntryCode, JurorId, Sha256 } from '../model/ids.ts'
import type { Rubric } from '../model/rubric.ts'
import type { Sheet } from '../model/sheet.ts'
import { amendSheet, type AmendedSheet } from './amendSheet.ts'

/**
 * Why an amendment changes nothing: the score file that it amends does not count, two amendments claim the same
 * place and neither has it, or it does not follow what stands.
 */
export const SetAsideReason = z.enum(['other-file', 'two-histories', 'out-of-line'])
export type SetAsideReason = z.infer<typeof SetAsideReason>

/** What a score file that counts says. */
export type CountedFile = {
  /** Of its payload. */
  readonly digest: Sha256
  readonly jurorId: JurorId
  readonly sheets: readonly Sheet[]
}

/** An amendment with the digest of its payload. Whether its signature is good was asked before. */
export type FiledAmendment = { readonly digest: Sha256; readonly amendment: Amendment }

/** A sheet after its amendments; `applied` are their digests in the order in which they follow one another. */
export type SheetAfter = AmendedSheet & {
  readonly jurorId: JurorId
  readonly applied: readonly Sha256[]
}

export type Amended = {
  /** Every sheet of every file, in the order of the files. */
  readonly sheets: readonly SheetAfter[]
  /** Of each amendment why it is set aside, null when it is applied. */
  readonly standing: ReadonlyMap<Sha256, SetAsideReason | null>
}

/**
 * Applies amendments to the sheets of the score files that count. A function of the set of amendments: the order
 * in which they came changes nothing. `rubricOf` an entry that is not known leaves its sheets as they are.
 */
export function applyAmendments(
  files: readonly CountedFile[],
  amendments: readonly FiledAmendment[],
  rubricOf: (entryCode: EntryCode) => Rubric | undefined,
): Amended {
  const standing = new Map<Sha256, SetAsideReason | null>(
    amendments.map(({ digest }) => [digest, 'other-file']),
  )
  const bySheet = Map.groupBy(amendments, ({ amendment }) => placeOf(amendment))
  const sheets = files.flatMap(({ digest: amends, jurorId, sheets: signed }) =>
    signed.map((original): SheetAfter => {
      const { entryCode } = original
      const own = bySheet.get(placeOf({ amends, jurorId, entryCode })) ?? []
      const { stands, reasons, applied } = followed(original, own, rubricOf(entryCode))
      for (const [digest, reason] of reasons) standing.set(digest, reason)
      return { jurorId, original, stands, applied }
    }),
  )
  return { sheets, standing }
}

function placeOf(of: Pick<Amendment, 'amends' | 'jurorId' | 'entryCode'>): string {
  return `${of.amends} ${of.jurorId} ${of.entryCode}`
}

type Followed = {
  readonly stands: Sheet
  readonly applied: readonly Sha256[]
  readonly reasons: ReadonlyMap<Sha256, SetAsideReason | null>
}

/** From the sheet as it was signed on, each amendment that names the one before it, as long as there is one alone and it fits. */
function followed(
  original: Sheet,
  own: readonly FiledAmendment[],
  rubric: Rubric | undefined,
): Followed {
  const reasons = new Map<Sha256, SetAsideReason | null>(
    own.map(({ digest }) => [digest, 'out-of-line']),
  )
  const next = Map.groupBy(own, ({ amendment }) => amendment.previous)
  const applied: Sha256[] = []
  let stands = original
  for (;;) {
    const claims = next.get(applied.at(-1) ?? null) ?? []
    const [one] = claims
    if (claims.length > 1) for (const { digest } of claims) reasons.set(digest, 'two-histories')
    if (one === undefined || claims.length > 1 || rubric === undefined) break
    const after = amendSheet(rubric, { original, stands }, one.amendment.changes)
    if (after === null) break
    stands = after
    applied.push(one.digest)
    reasons.set(one.digest, null)
  }
  return { stands, applied, reasons }
}
