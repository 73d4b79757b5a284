import type { AudienceScene } from '../../shared/calls/audienceScene.ts'
import { api } from './api.ts'
import { useAudience } from './audience.ts'
import { run } from './run.ts'

let due: AudienceScene | null = null
let isSending = false

/** Shows a scene to the audience. While one is on its way only the latest waits, however fast pages are turned. */
export function showAudience(scene: AudienceScene): void {
  useAudience.getState().shown(scene)
  due = scene
  if (!isSending) run(sendAll())
}

async function sendAll(): Promise<void> {
  isSending = true
  try {
    while (due !== null && useAudience.getState().scene !== null) {
      const scene = due
      due = null
      await api('shell.showAudience', { scene })
    }
  } finally {
    isSending = false
    due = null
  }
}

/** What is on its way is not sent any more, and what was shown is gone. */
export function audienceForgotten(): void {
  due = null
  useAudience.getState().blanked()
}
