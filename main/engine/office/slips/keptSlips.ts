import { AppError } from '../../../../shared/errors.ts'
import type { Slip } from '../../../../shared/calls/views.ts'
import type { JurorId } from '../../../../shared/model/ids.ts'
import type { PrizeFolder } from '../prizeFolder/prizeFolder.ts'
import type { OfficeStore } from '../store/officeStore.ts'
import { keptSlip } from '../store/secrets.ts'

/**
 * The slips of these jurors, to be printed once more, in the folder's order.
 * @throws AppError UNKNOWN_JUROR for one who has none yet
 */
export function keptSlips(
  { prize, jurors }: PrizeFolder,
  { store }: OfficeStore,
  jurorIds: readonly JurorId[],
): readonly Slip[] {
  const stranger = jurorIds.find((wanted) => jurors.every(({ id }) => id !== wanted))
  if (stranger !== undefined) throw new AppError('UNKNOWN_JUROR', { juror: stranger })
  return jurors
    .filter(({ id }) => jurorIds.includes(id))
    .map(({ id: jurorId, name, card }) => {
      if (card !== null) return { jurorId, name, passphrase: null }
      const secret = keptSlip(store, prize, jurorId)
      if (secret === undefined) throw new AppError('UNKNOWN_JUROR', { juror: jurorId })
      return { jurorId, name, passphrase: secret.passphrase }
    })
}
