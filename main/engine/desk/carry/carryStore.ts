import type { CarriedOver } from '../../../../shared/calls/carryViews.ts'
import type { BundlePrize, Keyring } from '../../../../shared/format/bundle.ts'
import { canonicalJson } from '../../../../shared/format/canonicalJson.ts'
import type { Entry } from '../../../../shared/model/entry.ts'
import type { EntryCode, Instant } from '../../../../shared/model/ids.ts'
import { run, transact, type ReadDb, type WriteDb } from '../../store/db.ts'
import { assignmentIn, type ListedEntry, type WhatIsKnown } from '../openDesk.ts'
import { carrySheet } from './carrySheet.ts'

/** The later bundle, opened by its juror. */
export type Later = {
  readonly keyring: Keyring
  readonly contents: BundlePrize
  readonly created: Instant
  /** Of the desk's own key, by the enrolment key of the later bundle; empty with a card. */
  readonly certificate: string
  readonly now: Instant
}

/**
 * Turns the desk to the later bundle, in one transaction: a desk that is cut off is the old one or the new one.
 * The juror's signing key and the chain of exports go on.
 */
export function carryStore(store: ReadDb, known: WhatIsKnown, later: Later): CarriedOver {
  return transact(store, (tx) => {
    writeIdentity(tx, later)
    writeEntries(tx, known, later)
    const report = carrySheets(tx, known, later)
    // A step back could bring up what the later bundle has no place for.
    run(tx, `UPDATE step SET standing = 'passed'`)
    run(
      tx,
      `INSERT INTO carried (bundle_id, at, report, seen) VALUES (?, ?, ?, 0)`,
      later.keyring.bundleId,
      later.now,
      JSON.stringify(report),
    )
    return report
  })
}

function writeIdentity(tx: WriteDb, { keyring, contents, created, certificate }: Later): void {
  run(
    tx,
    `UPDATE identity SET bundle_id = ?, bundle_created = ?, prize = ?, juror = ?, certificate = ?`,
    keyring.bundleId,
    created,
    JSON.stringify(contents.prize),
    JSON.stringify(keyring.juror),
    certificate,
  )
}

/** What is no longer in the prize stays behind the others: changes and scores name it. */
function writeEntries(tx: WriteDb, known: WhatIsKnown, { keyring, contents }: Later): void {
  run(tx, `UPDATE entry SET position = position + 1000000`)
  const assignment = assignmentIn(keyring)
  const listed = new Set(contents.entries.map(({ code }) => code))
  const gone = [...known.stored].filter(([code]) => !listed.has(code))
  contents.entries.forEach((entry, place) => {
    writeEntry(tx, entry, place, assignment(entry.code))
  })
  gone.forEach(([, entry], place) => {
    writeEntry(tx, entry, contents.entries.length + place, 'none')
  })
}

function writeEntry(
  tx: WriteDb,
  entry: Entry,
  place: number,
  assignment: ListedEntry['assignment'],
): void {
  run(
    tx,
    `INSERT INTO entry (code, position, assignment, description) VALUES (?, ?, ?, ?)
     ON CONFLICT (code) DO UPDATE SET position = excluded.position,
       assignment = excluded.assignment, description = excluded.description`,
    entry.code,
    place,
    assignment,
    JSON.stringify(entry),
  )
}

function carrySheets(tx: WriteDb, known: WhatIsKnown, later: Later): CarriedOver {
  const { contents, keyring, now } = later
  const before = new Map(known.prize.categories.map(({ id, rubric }) => [id, rubric]))
  const rubrics = new Map(contents.prize.categories.map(({ id, rubric }) => [id, rubric]))
  const read = new Set(keyring.entries.map(({ entryCode }) => entryCode))
  const kept: EntryCode[] = []
  const lookAgain: EntryCode[] = []
  for (const entry of contents.entries) {
    const stored = known.stored.get(entry.code)
    const rubric = rubrics.get(entry.categoryId)
    if (stored === undefined || rubric === undefined) continue
    const both = { before: before.get(stored.categoryId), now: rubric }
    const versions = { before: stored, now: entry }
    const reasons = carrySheet(tx, keyring.bundleId, both, versions)
    if (reasons === null || !read.has(entry.code)) continue
    kept.push(entry.code)
    if (reasons.length > 0) lookAgain.push(entry.code)
  }
  const ruleChanged = canonicalJson(known.prize.rule) !== canonicalJson(contents.prize.rule)
  return { at: now, ...comings(known, read, contents), kept: kept.length, lookAgain, ruleChanged }
}

function comings(
  known: WhatIsKnown,
  read: ReadonlySet<EntryCode>,
  { entries }: BundlePrize,
): Pick<CarriedOver, 'added' | 'removed'> {
  const isRead = (code: EntryCode): boolean => known.entries.get(code)?.assignment === 'reads'
  return {
    added: entries.map(({ code }) => code).filter((code) => read.has(code) && !isRead(code)),
    removed: [...known.entries.keys()].filter((code) => isRead(code) && !read.has(code)),
  }
}
