import { z } from 'zod'
import { Progress } from './progress.ts'

/** What the window is told without asking. */
export const WindowEvent = z.discriminatedUnion('kind', [
  /** A long call, named by the id the window gave it, has come this far. */
  z.strictObject({ kind: z.literal('progress'), callId: z.string(), progress: Progress }),
  /** A file was double-clicked or given to the program. */
  z.strictObject({ kind: z.literal('fileOpened'), path: z.string() }),
  /** A menu command was chosen. */
  z.strictObject({
    kind: z.literal('menu'),
    command: z.enum([
      'start',
      'openBundle',
      'openPrize',
      'settings',
      'keys',
      'undo',
      'redo',
      'guide',
      'find',
      'export',
      'myScores',
      'lock',
    ]),
  }),
  /** The window fills the screen, or no longer does. */
  z.strictObject({ kind: z.literal('fullScreen'), on: z.boolean() }),
  /** The window for the audience was opened, or closed by whomever. */
  z.strictObject({ kind: z.literal('audience'), open: z.boolean() }),
  /** What the audience saw is gone: something was locked, closed or stopped. */
  z.strictObject({ kind: z.literal('audienceBlanked') }),
  /** The engine stopped and a new one runs; whatever was unlocked must be unlocked again. */
  z.strictObject({ kind: z.literal('engineRestarted') }),
  /** The computer goes to sleep, or its screen was locked. */
  z.strictObject({ kind: z.literal('away') }),
  /** The engine stopped too often to be started again without being asked to. */
  z.strictObject({ kind: z.literal('engineFailed') }),
])
export type WindowEvent = z.infer<typeof WindowEvent>
