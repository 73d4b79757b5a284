import type { EntryCode } from '../../shared/model/ids.ts'
import { useWords } from '../messages/useWords.ts'
import { codeOf, type EntryView, nextOpen } from '../state/entryView.ts'
import { useRoute } from '../state/route.ts'
import { useSaving } from '../state/saving.ts'
import { useToasts } from '../state/toasts.ts'

export type EntryMoves = {
  readonly to: (entryCode: EntryCode) => void
  readonly next: () => void
  readonly previous: () => void
  /** On to the next entry with something to do, or to the export when there is none. */
  readonly complete: () => void
}

/** Ways from one entry to another. What is being typed is saved first. */
export function useEntryMoves(views: readonly EntryView[], view: EntryView): EntryMoves {
  const words = useWords()
  const code = codeOf(view)
  const to = (entryCode: EntryCode): void => {
    void useSaving.getState().flush()
    if (entryCode !== code) useRoute.getState().movedOn({ screen: 'score', entryCode, place: null })
  }
  const beside = (by: 1 | -1) => () => {
    const other = views[views.indexOf(view) + by]
    if (other !== undefined) to(codeOf(other))
  }
  const complete = (): void => {
    const count = view.missing.length
    if (count > 0) useToasts.getState().said(words('score.incomplete', { code, count }))
    const next = nextOpen(views, code)
    if (next !== null) to(codeOf(next))
    else {
      void useSaving.getState().flush()
      useRoute.getState().wentTo({ screen: 'export' })
    }
  }
  return { to, next: beside(1), previous: beside(-1), complete }
}
