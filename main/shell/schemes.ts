import { readFile } from 'node:fs/promises'
import { protocol, type Protocol } from 'electron'
import { pagePolicy, viewerPolicy } from './contentPolicies.ts'
import { servedFiles, type ServedFile } from './servedFiles.ts'

/** The window's origin is jury://app; each viewer has its own: three sites, so three processes. */
export const windowOrigin = 'jury://app'
export const viewerOrigins: readonly string[] = ['jurypdf://viewer', 'jurypdf://beside']

/** Must run before Electron is ready. */
export function registerSchemes(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, corsEnabled: true }
  protocol.registerSchemesAsPrivileged([
    { scheme: 'jury', privileges },
    { scheme: 'jurypdf', privileges },
  ])
}

/** Serves each scheme from a fixed map of names; no part of an address ever becomes a path. */
export function serveSchemes(protocols: Protocol, out: string): void {
  serve(protocols, [windowOrigin], servedFiles(out, 'renderer'), pagePolicy)
  serve(protocols, viewerOrigins, servedFiles(out, 'viewer'), viewerPolicy)
}

function serve(
  protocols: Protocol,
  origins: readonly string[],
  files: ReadonlyMap<string, ServedFile>,
  policy: string,
): void {
  const [scheme = ''] = origins[0]?.split(':') ?? []
  protocols.handle(scheme, async (request) => {
    const file = fileAt(origins, files, request)
    if (file === undefined) return new Response(null, { status: 404 })
    return new Response(new Uint8Array(await readFile(file.path)), {
      headers: {
        'content-type': file.mime,
        'content-security-policy': policy,
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      },
    })
  })
}

function fileAt(
  origins: readonly string[],
  files: ReadonlyMap<string, ServedFile>,
  request: Request,
): ServedFile | undefined {
  const address = new URL(request.url)
  const origin = `${address.protocol}//${address.host}`
  if (request.method !== 'GET' || !origins.includes(origin)) return undefined
  return files.get(address.pathname === '/' ? '/index.html' : address.pathname)
}
