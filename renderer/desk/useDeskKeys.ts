import { useEffect } from 'react'
import { isTyping } from '../components/isTyping.ts'
import { useDesk } from '../state/desk.ts'
import { codeOf, type EntryView, toContinue } from '../state/entryView.ts'
import { useRoute } from '../state/route.ts'

/** On the desk: N goes on with what is to be scored next, / and the find key go to the search. */
export function useDeskKeys(views: readonly EntryView[]): void {
  useEffect(() => {
    const ending = new AbortController()
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.defaultPrevented || event.altKey || !isTaken(event, views)) return
        event.preventDefault()
      },
      { signal: ending.signal },
    )
    return () => {
      ending.abort()
    }
  }, [views])
}

function isTaken(event: KeyboardEvent, views: readonly EntryView[]): boolean {
  const control = event.ctrlKey || event.metaKey
  if (control && event.key === 'f') return searchTaken()
  if (control || isTyping(event)) return false
  if (event.key === '/') return searchTaken()
  if (event.key !== 'n') return false
  nextTaken(toContinue(views, useDesk.getState().lastEntry))
  return true
}

function searchTaken(): boolean {
  const field = document.querySelector<HTMLInputElement>('.deskTools-search input')
  field?.focus()
  field?.select()
  return field !== null
}

/** Goes to the entry that is to be scored next, by way of its declaration, or to the export at the end. */
export function nextTaken(next: EntryView | null): void {
  const { wentTo } = useRoute.getState()
  if (next === null) wentTo({ screen: 'export' })
  else if (next.state === 'undeclared') wentTo({ screen: 'declare' })
  else wentTo({ screen: 'score', entryCode: codeOf(next), place: null })
}
