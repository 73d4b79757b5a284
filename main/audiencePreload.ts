import { contextBridge, ipcRenderer } from 'electron'
import type { AudienceBridge } from '../shared/calls/audienceBridge.ts'
import type { AudienceView } from '../shared/calls/audienceScene.ts'

/** What was said last, before the page listened. */
let latest: AudienceView | null = null
let listening: ((view: AudienceView) => void) | null = null

ipcRenderer.on('view', (_event, view: AudienceView) => {
  latest = view
  listening?.(view)
})

const bridge: AudienceBridge = {
  onView: (listener) => {
    listening = listener
    if (latest !== null) listener(latest)
  },
  readShown: ({ entryCode, file }, begin, end) =>
    // The shell answers bytes or refuses.
    ipcRenderer.invoke('audience.read', { entryCode, file, begin, end }) as ReturnType<
      AudienceBridge['readShown']
    >,
}

contextBridge.exposeInMainWorld('audience', bridge)
