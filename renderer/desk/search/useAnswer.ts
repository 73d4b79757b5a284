import { useEffect } from 'react'
import { api, errorOf } from '../../state/api.ts'
import { type Found, useDeskView } from '../../state/deskView.ts'
import { useFailure } from '../../state/failure.ts'

const pause = 180
const longest = 200

/** The latest answer; an answer that arrives after a newer question is dropped. */
export function useAnswer(query: string): Found | null {
  const found = useDeskView((state) => state.found)
  useEffect(() => {
    if (useDeskView.getState().found?.query === query) return undefined
    const ending = new AbortController()
    const timer = setTimeout(() => {
      ask(query, ending.signal)
    }, pause)
    return () => {
      ending.abort()
      clearTimeout(timer)
    }
  }, [query])
  return found
}

function ask(query: string, signal: AbortSignal): void {
  api('desk.search', { query: query.slice(0, longest) }).then(
    (answer) => {
      if (!signal.aborted)
        useDeskView.getState().changed({ found: { query, answer }, opened: [], inFocus: null })
    },
    (thrown: unknown) => {
      if (!signal.aborted) useFailure.getState().happened(errorOf(thrown))
    },
  )
}
