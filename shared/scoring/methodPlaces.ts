import { z } from 'zod'

/** The methods that stand beside the official ranking. */
export const ComparedMethod = z.enum([
  'mean',
  'trimmed',
  'median',
  'z',
  'leastSquares',
  'borda',
  'kemeny',
])
export type ComparedMethod = z.infer<typeof ComparedMethod>

/**
 * An entry's rank by a method, and its official rank among the same entries: those ranked ones for which
 * the method has a figure. Both begin at 1, the best.
 */
export const MethodPlace = z.strictObject({ rank: z.int().min(1), official: z.int().min(1) })
export type MethodPlace = z.infer<typeof MethodPlace>

/** Null where the method has no figure for the entry. */
export const MethodPlaces = z.record(ComparedMethod, MethodPlace.nullable()).readonly()
export type MethodPlaces = z.infer<typeof MethodPlaces>
