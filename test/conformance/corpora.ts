import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The folder of public test files, which are not part of the project: `wycheproof/`, `ed25519-cctv/`,
 * `tar/`. `npm run conformance -- --corpora DIR` names it. Without JURYBOX_CORPORA the tests that need them are skipped.
 */
export const corpora = process.env['JURYBOX_CORPORA'] ?? ''

export const withCorpora = corpora !== ''

/** A JSON file of the corpora; the caller knows its shape. */
export function corpusJson(...path: readonly string[]): unknown {
  return JSON.parse(readFileSync(join(corpora, ...path), 'utf8'))
}

/** Every file below a folder of the corpora, as paths; none when there are no corpora. */
export function corpusFiles(folder: string, extension: string): string[] {
  if (!withCorpora) return []
  return readdirSync(join(corpora, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(extension))
    .map((name) => join(corpora, folder, name))
    .sort()
}
