import { lstat, open, readdir } from 'node:fs/promises'
import { basename } from 'node:path'
import type { SkipReason } from '../../../../../shared/calls/dropViews.ts'
import { MAX_DOCUMENT_BYTES } from '../../../bundle/limits.ts'
import { refuseCancelled } from '../../../progressMeter.ts'
import { readableName } from './readableName.ts'

/** A PDF outside of the prize folder. Paths are bytes, since a disk may hold names that are no text. */
export type FoundPdf = {
  readonly path: Buffer
  /** The folders it lies in below what was dropped, that one first; empty for a file that was dropped itself. */
  readonly folders: readonly string[]
  readonly name: string
  readonly bytes: number
}

export type Skipped = { readonly name: string; readonly reason: SkipReason }

export type Scan = { readonly pdfs: readonly FoundPdf[]; readonly skipped: readonly Skipped[] }

/** More than any prize has, fewer than a disk that was dropped by mistake. */
const MAX_FILES = 50_000

/** Every PDF in what was dropped, told by its first bytes, and what else was there and why it is left. */
export async function scanPaths(paths: readonly string[], signal: AbortSignal): Promise<Scan> {
  const found: { readonly pdfs: FoundPdf[]; readonly skipped: Skipped[] } = {
    pdfs: [],
    skipped: [],
  }
  const look = async (path: Buffer, name: string, folders: readonly string[]): Promise<void> => {
    refuseCancelled(signal)
    if (found.pdfs.length + found.skipped.length >= MAX_FILES) return
    const there = await lstat(path).catch(() => null)
    if (there === null) found.skipped.push({ name, reason: 'unreadable' })
    else if (isHidden(name)) found.skipped.push({ name, reason: 'hidden' })
    else if (there.isSymbolicLink()) found.skipped.push({ name, reason: 'link' })
    else if (there.isDirectory()) await lookInto(path, [...folders, name])
    else {
      const reason = there.isFile() ? await whyNot(path, there.size) : 'not-pdf'
      if (reason === null) found.pdfs.push({ path, folders, name, bytes: there.size })
      else found.skipped.push({ name: [...folders, name].join('/'), reason })
    }
  }
  const lookInto = async (path: Buffer, folders: readonly string[]): Promise<void> => {
    const names = await readdir(path, { encoding: 'buffer' }).catch(() => null)
    if (names === null) found.skipped.push({ name: folders.join('/'), reason: 'unreadable' })
    for (const name of (names ?? []).toSorted((a, b) => a.compare(b))) {
      await look(Buffer.concat([path, Buffer.from('/'), name]), readableName(name), folders)
    }
  }
  for (const path of paths) await look(Buffer.from(path), readableName(basename(path)), [])
  return found
}

async function whyNot(path: Buffer, size: number): Promise<SkipReason | null> {
  if (size > MAX_DOCUMENT_BYTES) return 'too-large'
  try {
    const handle = await open(path, 'r')
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(1024), 0, 1024, 0)
      return buffer.subarray(0, bytesRead).includes('%PDF-') ? null : 'not-pdf'
    } finally {
      await handle.close()
    }
  } catch {
    return 'unreadable'
  }
}

function isHidden(name: string): boolean {
  return /^(\.|~\$)|^(Thumbs\.db|desktop\.ini|__MACOSX)$/i.test(name)
}
