import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { LogEntry } from './ports.ts'

const limit = 1_000_000

/** A log of one JSON line per entry in `home`, with one older file beside it; a log that cannot be written stops nobody. */
export function openLog(home: string): (entry: LogEntry) => void {
  const file = join(home, 'jurybox.log')
  return (entry) => {
    try {
      mkdirSync(home, { recursive: true })
      if (sizeOf(file) > limit) renameSync(file, `${file}.1`)
      appendFileSync(file, `${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`)
    } catch {
      // Nowhere to say it: the log is the last resort.
    }
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
