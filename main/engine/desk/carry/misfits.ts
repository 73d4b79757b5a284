import type { SetAside } from '../../../../shared/calls/carryViews.ts'
import type { Entry } from '../../../../shared/model/entry.ts'
import type { Evidence } from '../../../../shared/model/sheet.ts'
import { commentFits, markFits, scaleOf, type Rubrics } from './fitsRubric.ts'
import type { Written } from './writtenOn.ts'

/** An entry as it was and as it is. */
export type Versions = { readonly before: Entry; readonly now: Entry }

/** What of a sheet the later bundle has no place for. */
export function misfits(
  written: Written,
  rubrics: Rubrics,
  versions: Versions,
): readonly SetAside[] {
  const { before, now } = rubrics
  const marks = written.marks
    .filter(({ criterion, mark }) => !markFits(rubrics, criterion, mark))
    .map((given) => ({ kind: 'mark', ...given, scale: scaleOf(before, given.criterion) }) as const)
  const comments = written.comments
    .filter(({ criterionId, text }) => !commentFits(rubrics, criterionId, text))
    .map((given) => ({ kind: 'comment', ...given }) as const)
  const criteria = new Set(now.criteria.map(({ id }) => id))
  const evidence = written.evidence
    .filter((cited) => !criteria.has(cited.criterionId) || !isThere(cited, versions.now))
    .map((cited) => ({ kind: 'evidence', cited, document: titleOf(cited, versions) }) as const)
  return [...marks, ...comments, ...evidence]
}

function isThere({ documentId, page }: Evidence, { documents }: Entry): boolean {
  const document = documents.find(({ id }) => id === documentId)
  // The pages of a document that the office could not read are not known.
  return document !== undefined && (document.pages === 0 || page <= document.pages)
}

function titleOf({ documentId }: Evidence, { before, now }: Versions): string {
  const documents = [...now.documents, ...before.documents]
  return documents.find(({ id }) => id === documentId)?.title ?? ''
}
