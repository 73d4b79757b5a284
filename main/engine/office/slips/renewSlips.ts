import type { SlipState } from '../../../../shared/calls/buildViews.ts'
import { AppError } from '../../../../shared/errors.ts'
import type { JurorId } from '../../../../shared/model/ids.ts'
import { makeSigningKey, thumbprint } from '../../keys/signingKey.ts'
import { passphraseOf, passphraseWords } from '../../keys/words.ts'
import type { Ports } from '../../ports.ts'
import { transact } from '../../store/db.ts'
import type { PrizeFolder } from '../prizeFolder/prizeFolder.ts'
import type { JurorRow } from '../prizeFolder/readJurors.ts'
import { writeAudit } from '../store/audit.ts'
import { latestBuildOf, type BuiltJuror } from '../store/builds.ts'
import type { OfficeStore } from '../store/officeStore.ts'
import { keptSlip, replaceSlipSecret } from '../store/secrets.ts'

/** Who has which slip in this round, in the folder's order; nobody before the first build. */
export function slipStates(
  { prize, jurors }: PrizeFolder,
  { store }: OfficeStore,
): readonly SlipState[] {
  const build = latestBuildOf(store, prize)
  if (build === undefined) return []
  const built = new Map(build.jurors.map((juror) => [juror.id, juror]))
  return jurors.map((juror) => {
    const { id: jurorId, name } = juror
    const secret = keptSlip(store, prize, jurorId)
    const kid = secret === undefined ? null : thumbprint(secret.enrolment)
    return { jurorId, name, state: stateOf(juror, built.get(jurorId), kid) }
  })
}

function stateOf(
  { card }: JurorRow,
  built: BuiltJuror | undefined,
  kid: string | null,
): SlipState['state'] {
  if (card !== null) return 'card'
  if (kid === null || built === undefined) return 'none'
  return built.opener === 'slip' && thumbprint(built.enrolment) === kid ? 'valid' : 'next'
}

/**
 * New words, and a new key behind them, for slips that were lost or seen. Bundles that are out already still
 * open with the old ones; the next one does not, and its entries get new keys.
 * @throws AppError UNKNOWN_JUROR for one without a slip to renew
 */
export function renewSlips(
  folder: PrizeFolder,
  { store }: OfficeStore,
  jurorIds: readonly JurorId[],
  ports: Ports,
): void {
  const { prize, jurors } = folder
  transact(store, (tx) => {
    for (const jurorId of new Set(jurorIds)) {
      const juror = jurors.find(({ id }) => id === jurorId)
      if (juror === undefined || keptSlip(tx, prize, jurorId) === undefined)
        throw new AppError('UNKNOWN_JUROR', { juror: jurorId })
      const passphrase = passphraseOf(passphraseWords(ports.randomBytes, juror.language))
      replaceSlipSecret(tx, prize, jurorId, { passphrase, enrolment: makeSigningKey() })
      writeAudit(tx, ports.clock(), 'slip-renewed', { juror: jurorId })
    }
  })
}
