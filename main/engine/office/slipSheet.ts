import type { Slip } from '../../../shared/calls/views.ts'
import type { OfficeKeys } from '../../../shared/format/bundle.ts'
import { signerWords } from '../bundle/inspectBundle.ts'
import type { PrizeFolder } from './prizeFolder/prizeFolder.ts'
import type { SlipSheet } from './slips/slipSheet.ts'

/** What goes on paper around the jurors' words: the prize, and whose key signs the bundle. */
export function slipSheet(
  { prize, jurors }: PrizeFolder,
  office: OfficeKeys,
  slips: readonly Slip[],
): SlipSheet {
  return {
    prize,
    signer: signerWords({ office }),
    slips,
    languages: new Map(jurors.map(({ id, language }) => [id, language])),
  }
}
