import { controlKey } from '../components/controlKey.ts'

/** A key of the guide as this computer's keyboard calls it. */
export function keyName(key: string): string {
  return key.replace(/^Ctrl\b/, controlKey)
}
