import type { SearchHit } from '../../../shared/calls/searchViews.ts'
import { unreachable } from '../../../shared/unreachable.ts'
import { codeOf, type EntryView } from '../../state/entryView.ts'

export type HitKind = SearchHit['kind']

/** Hits of one kind in one entry. */
export type HitGroup = {
  readonly key: string
  readonly view: EntryView
  readonly hits: readonly SearchHit[]
}

/** The kinds as they stand below each other. */
export const hitKinds: readonly HitKind[] = ['entry', 'note', 'comment', 'page']

/** The hits of a kind by entry, the entry with the best hit first; hits of a page keep the order of rank. */
export function hitGroups(
  kind: HitKind,
  hits: readonly SearchHit[],
  views: readonly EntryView[],
): readonly HitGroup[] {
  const own = hits.filter((hit) => hit.kind === kind)
  return [...Map.groupBy(own, ({ entryCode }) => entryCode)].flatMap(([code, found]) => {
    const view = views.find((one) => codeOf(one) === code)
    return view === undefined ? [] : [{ key: `${kind} ${code}`, view, hits: found }]
  })
}

const first = 4

/** The best pages of a long group in the order of their documents; all of them once asked for. */
export function shownHits(group: HitGroup, isOpened: boolean): readonly SearchHit[] {
  const best = isOpened ? group.hits : group.hits.slice(0, first)
  const { documents } = group.view.desk.entry
  const place = (hit: SearchHit): number =>
    hit.kind === 'page'
      ? documents.findIndex(({ id }) => id === hit.documentId) * 1_000_000 + hit.page
      : 0
  return best.toSorted((a, b) => place(a) - place(b))
}

/** Names a hit among all hits of an answer. */
export function hitKey(hit: SearchHit): string {
  switch (hit.kind) {
    case 'entry':
      return `entry ${hit.entryCode}`
    case 'comment':
      return `comment ${hit.entryCode} ${hit.criterionId ?? ''}`
    case 'note':
      return `note ${hit.entryCode} ${hit.place?.documentId ?? ''} ${hit.place?.page ?? 0} ${hit.snippet}`
    case 'page':
      return `page ${hit.documentId} ${hit.page}`
    default:
      return unreachable(hit)
  }
}
