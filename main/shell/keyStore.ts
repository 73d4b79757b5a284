import { safeStorage } from 'electron'
import type { KeyStoreQuestion } from '../../shared/calls/engineWire.ts'
import { isRealKeyStore } from './realKeyStore.ts'

/** Seals and opens with the key store of this user's account; null where there is none, or it refuses. */
export async function askKeyStore({ act, text }: KeyStoreQuestion): Promise<string | null> {
  try {
    if (!isRealKeyStore(process.platform, () => safeStorage.getSelectedStorageBackend()))
      return null
    if (!(await safeStorage.isAsyncEncryptionAvailable())) return null
    if (act === 'seal') return (await safeStorage.encryptStringAsync(text)).toString('base64')
    return (await safeStorage.decryptStringAsync(Buffer.from(text, 'base64'))).result
  } catch {
    return null
  }
}
