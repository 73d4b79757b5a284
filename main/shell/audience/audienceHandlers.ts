import type { audienceCalls } from '../../../shared/calls/audienceCalls.ts'
import type { ShellHandlers } from '../dialogs.ts'
import type { AudienceHost } from './audienceHost.ts'

/** What the shell does with the window for the audience. */
export function audienceHandlers(
  audience: AudienceHost,
): Pick<ShellHandlers, keyof typeof audienceCalls> {
  return {
    'shell.openAudience': () => {
      audience.open()
      return Promise.resolve({})
    },
    'shell.closeAudience': () => {
      audience.close()
      return Promise.resolve({})
    },
    'shell.showAudience': ({ scene }) => {
      audience.show(scene)
      return Promise.resolve({})
    },
  }
}
