import type { EntryCode } from '../../model/ids.ts'
import type { CriterionMark } from '../../model/sheet.ts'
import type { Fraction } from '../fraction.ts'

/** One complete sheet of the juror who looks at the own scores; all of them are of one category. */
export type OwnSheet = {
  readonly code: EntryCode
  readonly marks: readonly CriterionMark[]
  /** 0 to 100. */
  readonly total: Fraction
}
