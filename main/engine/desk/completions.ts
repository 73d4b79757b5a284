import { z } from 'zod'
import type { Completion } from '../../../shared/calls/views.ts'
import { CriterionPath, EntryCode, Instant } from '../../../shared/model/ids.ts'
import { criterionPaths } from '../../../shared/scoring/criterionPaths.ts'
import { rows } from '../store/db.ts'
import type { OpenDesk } from './openDesk.ts'

const MarkChange = z.object({
  at: Instant,
  entry_code: EntryCode,
  criterion: CriterionPath,
  given: z.int().transform((given) => given === 1),
})

/**
 * The entries whose marks are complete now, in the order in which the last missing mark was given: what the
 * juror's own changes tell. A mark that is only corrected later moves nothing.
 */
export function completions(desk: OpenDesk): Completion[] {
  const found = rows(
    desk.store,
    MarkChange,
    `SELECT at, entry_code, criterion, after IS NOT NULL AS given
     FROM change WHERE kind = 'mark' ORDER BY sequence`,
  )
  const marked = new Map<EntryCode, Set<CriterionPath>>()
  const complete = new Map<EntryCode, Instant>()
  for (const { at, entry_code: code, criterion, given } of found) {
    const paths = marked.get(code) ?? new Set()
    marked.set(code, given ? paths.add(criterion) : without(paths, criterion))
    if (!isComplete(desk, code, paths)) complete.delete(code)
    else if (!complete.has(code)) complete.set(code, at)
  }
  return [...complete].map(([entryCode, at]) => ({ entryCode, at }))
}

function without(paths: Set<CriterionPath>, path: CriterionPath): Set<CriterionPath> {
  paths.delete(path)
  return paths
}

function isComplete(desk: OpenDesk, code: EntryCode, paths: ReadonlySet<CriterionPath>): boolean {
  const rubric = desk.entries.get(code)?.rubric
  return rubric !== undefined && criterionPaths(rubric).every((path) => paths.has(path))
}
