import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { outputOf } from '../../outputOf.ts'

const compression = ['--object-streams=generate', '--recompress-flate', '--compression-level=9']

/** Lays the feet over the pages and presses the file as small as it goes. */
export async function press(body: Uint8Array, feet: Uint8Array): Promise<Uint8Array> {
  return qpdf(body, { 'feet.pdf': feet }, (path) => [
    ...compression,
    '--deterministic-id',
    ...['--overlay', path('feet.pdf'), '--'],
  ])
}

/** Encrypts with AES of 256 bits; nobody opens it without the password. */
export async function protect(body: Uint8Array, password: string): Promise<Uint8Array> {
  return qpdf(body, {}, () => ['--encrypt', password, password, '256', '--'])
}

async function qpdf(
  body: Uint8Array,
  others: Readonly<Record<string, Uint8Array>>,
  options: (path: (name: string) => string) => readonly string[],
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'jurybox-sample-'))
  const path = (name: string): string => join(folder, name)
  try {
    for (const [name, bytes] of Object.entries({ 'in.pdf': body, ...others })) {
      await writeFile(path(name), bytes)
    }
    await outputOf('qpdf', [path('in.pdf'), ...options(path), path('out.pdf')])
    return await readFile(path('out.pdf'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
