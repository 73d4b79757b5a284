import { join } from 'node:path'
import { createPublicationHandlers } from '../../../../main/engine/publication/publicationHandlers.ts'
import {
  openPublication,
  type PublicationFolder,
} from '../../../../main/engine/publication/publicationFolder.ts'
import { verifyPublication } from '../../../../main/engine/publication/verifyPublication.ts'
import type {
  PublicationVerdict,
  PublicationWish,
} from '../../../../shared/calls/publicationCalls.ts'
import type { PublicationSource } from '../../../../shared/publication/publicationSource.ts'
import { publishedResults } from '../../../../shared/publication/publishedResults.ts'
import { textOrder } from '../../../../shared/scoring/textOrder.ts'
import { quiet, type TestOffice, testPorts } from '../office/officeFixture.ts'

/** A publication in memory. */
export type Folder = ReadonlyMap<string, Buffer>

/** Publishes what the office has, and answers where. */
export async function publishIn(
  office: TestOffice,
  name: string,
  wish: Partial<PublicationWish> = {},
): Promise<string> {
  const folder = join(office.root, name)
  const usual = { folder, naming: 'named', comments: true, language: 'en' } as const
  await office.handlers['office.publish']({ ...usual, ...wish }, quiet)
  return folder
}

export async function readFolder(path: string): Promise<Folder> {
  const { entries, read } = await openPublication(path)
  const files = entries.map(async ({ name }) => [name, Buffer.from(await read(name))] as const)
  return new Map(await Promise.all(files))
}

/** Verifies a folder as it lies on the disk, as the window and the command line do. */
export async function verifyAt(
  folder: string,
  expected: { readonly signer?: string; readonly bundle?: string } = {},
): Promise<PublicationVerdict> {
  const handlers = createPublicationHandlers(testPorts(folder))
  const wish = { folder, signer: expected.signer ?? null, path: expected.bundle ?? null }
  return handlers['publication.verify'](wish, quiet)
}

/** The results of sources that were reckoned before: what a mutation left alone is not reckoned ten thousand times. */
export function remembering(): typeof publishedResults {
  const known = new Map<string, ReturnType<typeof publishedResults>>()
  return (source: PublicationSource) => {
    const key = JSON.stringify(source)
    const found = known.get(key) ?? publishedResults(source)
    known.set(key, found)
    return found
  }
}

/** Verifies what is in memory. */
export async function verifyFiles(
  files: Folder,
  reckon: typeof publishedResults = publishedResults,
): Promise<PublicationVerdict> {
  const entries = [...files].map(([name, bytes]) => {
    return { name, kind: 'file', bytes: bytes.length } as const
  })
  const folder: PublicationFolder = {
    entries: entries.toSorted((a, b) => textOrder(a.name, b.name)),
    read: (name) => Promise.resolve(files.get(name) ?? Buffer.alloc(0)),
  }
  const tools = { clock: () => 0, context: quiet, reckon }
  return verifyPublication(folder, { signer: null, bundle: null }, tools)
}

/** `code file where` of each problem. */
export function told({ problems }: PublicationVerdict): readonly string[] {
  return problems.map(({ code, file, where }) => `${code} ${file} ${where}`.trim())
}
