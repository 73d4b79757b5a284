import { z } from 'zod'
import { HighlightColour } from '../model/annotation.ts'
import { Language } from '../model/prize.ts'
import { DeskLabel } from './views.ts'

/** What a person sets once for the program on this machine. */
export const Settings = z.strictObject({
  language: z.union([Language, z.literal('system')]),
  theme: z.enum(['system', 'light', 'dark', 'contrast']),
  /** Percent of the normal text size. */
  textSize: z.int().min(80).max(200),
  /** Minutes without a key or click before the desk locks; 0 is never. */
  autoLock: z.int().min(0).max(240),
  /** The entry list beside a sheet is folded to its icons. */
  entriesFolded: z.boolean(),
  /** The sizes of panes that were moved, in percent, by the panes they stand beside. */
  panes: z.record(z.string(), z.record(z.string(), z.number())),
  /** The colour highlighted with last. */
  highlightColour: HighlightColour,
})
export type Settings = z.infer<typeof Settings>

export const factorySettings: Settings = {
  language: 'system',
  theme: 'system',
  textSize: 100,
  autoLock: 10,
  entriesFolded: false,
  panes: {},
  highlightColour: 'yellow',
}

/** A prize folder opened before; `folder` is shown so that two copies can be told apart. */
export const RecentPrize = z.strictObject({ id: z.string(), folder: z.string(), title: z.string() })
export type RecentPrize = z.infer<typeof RecentPrize>

export const Recent = z.strictObject({
  desks: z.array(DeskLabel).readonly(),
  prizes: z.array(RecentPrize).readonly(),
})
export type Recent = z.infer<typeof Recent>
