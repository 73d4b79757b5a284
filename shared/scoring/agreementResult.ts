import { z } from 'zod'
import { EntryCode, JurorId } from '../model/ids.ts'
import { Bounds } from './bounds.ts'
import { Note } from './figure.ts'

const figure = z.number().nullable()
const bounds = Bounds.nullable()

/** The test of "the entries do not differ". */
export const FTest = z.strictObject({
  f: z.number(),
  df1: z.number(),
  df2: z.number(),
  p: z.number(),
})
export type FTest = z.infer<typeof FTest>

/** How Kendall's W came about: S of the rank sums, T of the ties, the chi-squared test of "no agreement". */
export const Concordance = z.strictObject({
  w: z.number(),
  s: z.number(),
  ties: z.number(),
  chiSquared: z.number(),
  degreesOfFreedom: z.int(),
  p: z.number(),
})
export type Concordance = z.infer<typeof Concordance>

/** The 95 % interval of each coefficient that has one. */
export const AgreementIntervals = z.strictObject({
  alphaNominal: bounds,
  alphaOrdinal: bounds,
  alphaInterval: bounds,
  alphaRatio: bounds,
  icc11: bounds,
  icc21: bounds,
  icc31: bounds,
  icc1k: bounds,
  icc2k: bounds,
  icc3k: bounds,
})
export type AgreementIntervals = z.infer<typeof AgreementIntervals>

/**
 * How far the jurors agree, on the totals or on one criterion. ICC and W are of the complete block, whose
 * jurors scored all its entries. A null has its reason among the notes.
 */
export const Agreement = z.strictObject({
  alphaNominal: figure,
  alphaOrdinal: figure,
  alphaInterval: figure,
  alphaRatio: figure,
  icc11: figure,
  icc21: figure,
  icc31: figure,
  icc1k: figure,
  icc2k: figure,
  icc3k: figure,
  kendallW: figure,
  kendallP: figure,
  intervals: AgreementIntervals,
  /** `oneWay` belongs to ICC(1,·), `twoWay` to the others. */
  anova: z.strictObject({ oneWay: FTest.nullable(), twoWay: FTest.nullable() }).nullable(),
  kendall: Concordance.nullable(),
  block: z
    .strictObject({
      entries: z.array(EntryCode).readonly(),
      jurors: z.array(JurorId).readonly(),
    })
    .nullable(),
  notes: z.array(Note).readonly(),
})
export type Agreement = z.infer<typeof Agreement>
