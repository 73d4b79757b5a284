import type { AudienceBridge } from '../../shared/calls/audienceBridge.ts'

declare global {
  interface Window {
    /** In the audience's window alone. */
    readonly audience: AudienceBridge
  }
}
