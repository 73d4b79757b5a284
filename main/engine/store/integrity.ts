import { z } from 'zod'
import { rows, type ReadDb } from './db.ts'

const Finding = z.object({ integrity_check: z.string() })

/** Whether every page, index and constraint of the store is as it should be. */
export function isSound(db: ReadDb): boolean {
  const findings = rows(db, Finding, 'PRAGMA integrity_check')
  return findings.length === 1 && findings[0]?.integrity_check === 'ok'
}
