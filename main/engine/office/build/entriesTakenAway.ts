import type { EntryCode, JurorId } from '../../../../shared/model/ids.ts'
import { publicJwk, thumbprint, type PublicJwk } from '../../keys/signingKey.ts'
import { pairKey } from '../prizeFolder/prizeFolder.ts'
import type { BuiltJuror } from '../store/builds.ts'
import type { BuildPlan, PlannedJuror } from './plan.ts'

/** Somebody who was given keys of entries, with what tells the slip or card that opened them. */
export type KeyHolder = Pick<BuiltJuror, 'id' | 'enrolment' | 'reads'>

/**
 * The entries whose key is in hands that must no longer have it: of a juror who is in conflict by now, who
 * left the jury, or whose slip or card was replaced. A juror who merely has less to read gives no reason to
 * seal anything anew: what that keyring held was lawfully read.
 */
export function entriesTakenAway(
  plan: BuildPlan,
  holders: readonly KeyHolder[],
): ReadonlySet<EntryCode> {
  const now = new Map<JurorId, PlannedJuror>(plan.jurors.map((one) => [one.juror.id, one]))
  // Of entries too that the juror was never assigned: scores to read come with the keys of all the others.
  const inConflict = new Set(plan.folder.conflicts.map(pairKey))
  const lost = holders.flatMap(({ id, enrolment, reads }) => {
    const juror = now.get(id)
    if (juror === undefined || holder(juror) !== thumbprint(enrolment)) return reads
    return reads.filter((entryCode) => inConflict.has(pairKey({ jurorId: id, entryCode })))
  })
  return new Set(lost)
}

/** Who can open the juror's keyring, told by the key that comes with the slip or the card. */
function holder({ opener }: PlannedJuror): string {
  return thumbprint(enrolmentOf(opener))
}

export function enrolmentOf(opener: PlannedJuror['opener']): PublicJwk {
  return opener.kind === 'card' ? opener.card.signing : publicJwk(opener.secret.enrolment)
}
