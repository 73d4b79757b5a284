import { readdirSync } from 'node:fs'
import { extname, join, sep } from 'node:path'

export type ServedFile = { readonly path: string; readonly mime: string }

const mimes: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.gif', 'image/gif'],
  ['.woff2', 'font/woff2'],
  ['.ttf', 'font/ttf'],
  ['.pfb', 'application/octet-stream'],
  ['.bcmap', 'application/octet-stream'],
  ['.icc', 'application/octet-stream'],
  ['.wasm', 'application/wasm'],
  ['.json', 'application/json'],
])

/** What lies in a folder of the built program, by the name under which a page asks for it. */
export function servedFiles(out: string, folder: string): ReadonlyMap<string, ServedFile> {
  const root = join(out, folder)
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  return new Map(files.flatMap((file) => entryOf(root, file)))
}

function entryOf(root: string, file: string): [string, ServedFile][] {
  const mime = mimes.get(extname(file))
  if (mime === undefined) return []
  return [[`/${file.split(sep).join('/')}`, { path: join(root, file), mime }]]
}
