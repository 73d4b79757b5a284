const keyRings: ReadonlySet<string> = new Set([
  'gnome_libsecret',
  'kwallet',
  'kwallet5',
  'kwallet6',
])

/** Without a key ring Linux "encrypts" with a password that everybody knows; the other systems have a store. */
export function isRealKeyStore(platform: string, backend: () => string): boolean {
  return platform !== 'linux' || keyRings.has(backend())
}
