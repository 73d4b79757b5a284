import { z } from 'zod'
import { AudienceScene } from './audienceScene.ts'
import { call } from './call.ts'
import { Nothing } from './commonInputs.ts'

/** The window for the audience, as the secretariat's window asks the shell for it. */
export const audienceCalls = {
  /** Opens it, on a second screen where there is one; it is empty until it is shown something. */
  'shell.openAudience': call(Nothing, Nothing),
  'shell.closeAudience': call(Nothing, Nothing),
  /** Shows exactly this; nothing of it once the office is locked or closed. */
  'shell.showAudience': call(z.strictObject({ scene: AudienceScene }), Nothing),
} as const
