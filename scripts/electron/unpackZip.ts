import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type Entry, openPromise, type ZipFile } from 'yauzl'

/** `place` says where below `folder` a file goes; null leaves it out. Unix modes are kept. */
export async function unpackZip(
  archive: string,
  folder: string,
  place: (name: string) => string | null,
): Promise<void> {
  const zip = await openPromise(archive)
  for await (const entry of zip.eachEntry()) {
    const target = place(entry.fileName)
    if (target !== null) await unpackEntry(zip, entry, join(folder, target))
  }
}

async function unpackEntry(zip: ZipFile, entry: Entry, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true })
  const content = await zip.openReadStreamPromise(entry)
  await pipeline(content, createWriteStream(target, { mode: unixMode(entry) }))
}

/** The upper half of the external attributes, as zip programs on Unix write it. */
function unixMode(entry: Entry): number {
  return (entry.externalFileAttributes >>> 16) & 0o777 || 0o644
}
