import { expect, test } from 'vitest'
import { isRealKeyStore } from '../../../main/shell/realKeyStore.ts'

test('a key store that only pretends is none', () => {
  const onLinux = (backend: string): boolean => isRealKeyStore('linux', () => backend)
  expect(['gnome_libsecret', 'kwallet5', 'kwallet6'].map(onLinux)).toEqual([true, true, true])
  expect(['basic_text', 'unknown', ''].map(onLinux)).toEqual([false, false, false])
})

test('Windows and macOS are not asked for a backend that they do not have', () => {
  const none = (): never => {
    throw new Error('not on this system')
  }
  expect(['win32', 'darwin'].map((platform) => isRealKeyStore(platform, none))).toEqual([
    true,
    true,
  ])
})
