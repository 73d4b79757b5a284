import { z } from 'zod'

/** The ends of an interval, the first not above the second. */
export const Bounds = z.tuple([z.number(), z.number()]).readonly()
export type Bounds = z.infer<typeof Bounds>
