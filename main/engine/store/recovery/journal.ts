import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { openGrownFile } from './grownFile.ts'
import { type JournalRecord, recordBytes, recordFrom } from './journalRecord.ts'
import { type Link, openRecord, sealRecord } from './sealedRecord.ts'

/** What a journal's file holds, up to the first byte that is not as it was written. */
export type ReadJournal = {
  readonly records: readonly JournalRecord[]
  /** Where the next record goes. */
  readonly end: number
  readonly link: Link
  /** Whether only room follows: a power cut leaves a piece of a record there, and damage any number of them. */
  readonly isWhole: boolean
}

/** Reads all records of a journal; a file that is not there is an empty one. */
export function readJournal(file: string, key: Uint8Array): ReadJournal {
  const bytes = bytesOf(file)
  const records: JournalRecord[] = []
  let [end, link]: [number, Link] = [0, firstLink(file)]
  for (;;) {
    const record = openRecord(bytes, end, link, key)
    if (record === null) break
    records.push(recordFrom(record.plain))
    end += record.bytes.length
    link = record.link
  }
  return { records, end, link, isWhole: bytes.subarray(end).every((byte) => byte === 0) }
}

/** An open journal: `append` returns when the record has reached the disk. */
export type Journal = {
  readonly append: (record: JournalRecord) => void
  /** Takes the record appended last away again; its transaction came to nothing. */
  readonly takeBack: () => void
  readonly close: () => void
}

/** Goes on writing after what was read; whatever follows that is cut off. */
export function openJournal(file: string, key: Uint8Array, read: ReadJournal): Journal {
  const ownKey = Buffer.from(key)
  const grown = openGrownFile(file, read)
  let link = read.link
  let before = { end: read.end, link }
  return {
    append: (record) => {
      const sealed = sealRecord(recordBytes(record), link, ownKey)
      const end = grown.append(sealed.bytes)
      before = { end, link }
      link = sealed.link
    },
    takeBack: () => {
      link = before.link
      grown.cut(before.end)
    },
    close: () => {
      ownKey.fill(0)
      grown.close()
    },
  }
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch {
    // Nothing can be read: as good as nothing written, and the store itself is looked at then.
    return Buffer.alloc(0)
  }
}

/** Binds a journal's first record to its file, so that no other can be put in its place. */
function firstLink(file: string): Link {
  return Buffer.from(basename(file))
}
