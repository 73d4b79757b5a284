import type { SearchHit } from '../../../shared/calls/searchViews.ts'
import { unreachable } from '../../../shared/unreachable.ts'
import { useRoute } from '../../state/route.ts'

/** Goes where the words stand: to the page with the words lit, to the comment, or to the entry. */
export function hitOpened(hit: SearchHit): void {
  const { wentTo } = useRoute.getState()
  const { entryCode } = hit
  const entry = { screen: 'score', entryCode } as const
  switch (hit.kind) {
    case 'entry':
      wentTo({
        ...entry,
        place: hit.documentId === null ? null : { documentId: hit.documentId, page: 1 },
      })
      return
    case 'comment':
      wentTo({ ...entry, place: null, inHand: { criterion: hit.criterionId } })
      return
    case 'note':
      wentTo({ ...entry, place: hit.place })
      return
    case 'page':
      wentTo({
        ...entry,
        place: { documentId: hit.documentId, page: hit.page, find: hit.match },
      })
      return
    default:
      unreachable(hit)
  }
}
