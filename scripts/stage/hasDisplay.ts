import { isRoot } from '../isRoot.ts'

/**
 * Whether the app's windows can be shown as things are. Root's display would be closed to the user
 * who runs the app in root's stead.
 */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true
  if (isRoot()) return false
  return isSet(process.env['DISPLAY']) || isSet(process.env['WAYLAND_DISPLAY'])
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== ''
}
