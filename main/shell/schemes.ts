import { readFile } from 'node:fs/promises'
import { protocol, type Protocol } from 'electron'
import { pagePolicy, viewerPolicy } from './contentPolicies.ts'
import { pages, type PageKind } from './pages.ts'
import { servedFiles, type ServedFile } from './servedFiles.ts'

/** Must run before Electron is ready. */
export function registerSchemes(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, corsEnabled: true }
  protocol.registerSchemesAsPrivileged([
    { scheme: 'jury', privileges },
    { scheme: 'jurypdf', privileges },
  ])
}

/**
 * Serves a page and its viewers from fixed maps of names; no part of an address ever becomes a path. The
 * session of one page serves nothing of the other.
 */
export function serveSchemes(kind: PageKind, protocols: Protocol, out: string): void {
  const { origin, folder, viewers } = pages[kind]
  serve(protocols, [origin], servedFiles(out, folder), pagePolicy)
  serve(protocols, viewers, servedFiles(out, 'viewer'), viewerPolicy)
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
