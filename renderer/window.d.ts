import type { WindowBridge } from '../shared/calls/windowBridge.ts'

declare global {
  interface Window {
    readonly jury: WindowBridge
  }
}
