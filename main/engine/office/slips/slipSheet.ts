import type { Slip } from '../../../../shared/calls/views.ts'
import type { JurorId } from '../../../../shared/model/ids.ts'
import type { Language, Prize } from '../../../../shared/model/prize.ts'

/** What is printed: the slips of one build. */
export type SlipSheet = {
  readonly prize: Pick<Prize, 'id' | 'title' | 'edition' | 'round'>
  /** Six words of the office key's fingerprint, as `inspect` and the juror's screen show them. */
  readonly signer: readonly string[]
  readonly slips: readonly Slip[]
  /** The language in which each juror is spoken to; English where it is not given. */
  readonly languages: ReadonlyMap<JurorId, Language>
}
