import type { ReactElement } from 'react'
import type { SearchHit } from '../../../shared/calls/searchViews.ts'
import { unreachable } from '../../../shared/unreachable.ts'
import { useWords, type Words } from '../../messages/useWords.ts'
import { useDeskView } from '../../state/deskView.ts'
import type { EntryView } from '../../state/entryView.ts'
import { hitKey } from './hitGroups.ts'
import { hitOpened } from './hitOpened.ts'
import { Snippet } from './Snippet.tsx'

type Props = {
  readonly hit: SearchHit
  readonly view: EntryView
  readonly isStop: boolean
}

/** One place where the words stand; a press goes there. */
export function Hit({ hit, view, isStop }: Props): ReactElement {
  const words = useWords()
  const key = hitKey(hit)
  return (
    <button
      type="button"
      className="searchHit"
      data-hit={key}
      tabIndex={isStop ? 0 : -1}
      onFocus={() => {
        useDeskView.getState().changed({ inFocus: key })
      }}
      onClick={() => {
        hitOpened(hit)
      }}
    >
      <span className="searchHit-place">{placeText(hit, view, words)}</span>
      <Snippet snippet={hit.snippet} />
    </button>
  )
}

/** Where in the entry it stands. */
function placeText(hit: SearchHit, { desk, category }: EntryView, words: Words): string {
  const titleOf = (id: string): string =>
    desk.entry.documents.find((document) => document.id === id)?.title ?? ''
  switch (hit.kind) {
    case 'entry':
      return words(`search.field.${hit.field}`)
    case 'comment': {
      const criterion = category.rubric.criteria.find(({ id }) => id === hit.criterionId)
      return criterion?.title ?? words('score.overall')
    }
    case 'note':
      return hit.place === null
        ? words('search.note.entry')
        : words('search.page', { document: titleOf(hit.place.documentId), page: hit.place.page })
    case 'page':
      return words('search.page', { document: titleOf(hit.documentId), page: hit.page })
    default:
      return unreachable(hit)
  }
}
