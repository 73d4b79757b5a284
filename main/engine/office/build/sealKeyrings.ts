import type { Keyring, OfficeKeys } from '../../../../shared/format/bundle.ts'
import { canonicalJson } from '../../../../shared/format/canonicalJson.ts'
import type { EntryCode } from '../../../../shared/model/ids.ts'
import { keyringMember } from '../../bundle/memberName.ts'
import { encryptSmall, type Lock } from '../../keys/ageFile.ts'
import { normalisePassphrase } from '../../keys/words.ts'
import type { CallContext, Ports } from '../../ports.ts'
import { progressMeter } from '../../progressMeter.ts'
import type { BuildPlan, Opener, PlannedJuror } from './plan.ts'

export type SealedKeyring = { readonly name: string; readonly bytes: Uint8Array }

/**
 * Seals a keyring for each juror, with the slip's passphrase or to the juror's card: the identities of
 * exactly the entries that the juror may read. One after the other, because a slip costs scrypt's memory.
 * @throws AppError CANCELLED
 */
export async function sealKeyrings(
  plan: BuildPlan,
  office: OfficeKeys,
  ports: Ports,
  context: CallContext,
): Promise<readonly SealedKeyring[]> {
  const identities = new Map(plan.entries.map(({ row, key }) => [row.code, key.identity]))
  const step = { step: 'encrypting', total: plan.jurors.length, unit: 'files' } as const
  const meter = progressMeter(step, context, ports.clock)
  const sealed: SealedKeyring[] = []
  for (const juror of plan.jurors) {
    const bytes = Buffer.from(canonicalJson(keyringOf(plan, juror, office, identities)))
    const name = keyringMember(juror.juror.id)
    sealed.push({ name, bytes: await encryptSmall(bytes, lockOf(juror.opener, ports)) })
    meter.advance(1, juror.juror.id)
  }
  return sealed
}

export function lockOf(opener: Opener, { logN }: Ports): Lock {
  if (opener.kind === 'card') return { recipients: [opener.card.recipient] }
  return { passphrase: normalisePassphrase(opener.secret.passphrase), logN }
}

function keyringOf(
  { bundleId, prizeKey }: BuildPlan,
  { juror, opener, reads, recused }: PlannedJuror,
  office: OfficeKeys,
  identities: ReadonlyMap<EntryCode, string>,
): Keyring {
  return {
    format: 1,
    bundleId,
    juror,
    office,
    prizeIdentity: prizeKey.identity,
    entries: reads.flatMap((entryCode) => {
      const identity = identities.get(entryCode)
      return identity === undefined ? [] : [{ entryCode, identity }]
    }),
    recused,
    enrolment: opener.kind === 'card' ? opener.card.signing : opener.secret.enrolment,
  }
}
