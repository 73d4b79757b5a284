import { useEffect } from 'react'
import { isTyping } from '../components/isTyping.ts'
import type { ReaderHandle } from '../reader/Reader.tsx'
import { codeOf } from '../state/entryView.ts'
import type { GivenView } from '../state/given.ts'
import { useRoute } from '../state/route.ts'

type Keys = {
  readonly views: readonly GivenView[]
  readonly one: GivenView
  readonly reader: { readonly current: ReaderHandle | null }
  readonly onAlone: () => void
}

/** The keys of scoring that mean something without it: from entry to entry, and those of the reader. */
export function useGivenKeys({ views, one, reader, onAlone }: Keys): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isTyping(event) || event.altKey) return
      if (reader.current?.key(event) === true) event.preventDefault()
      else if (event.ctrlKey || event.metaKey) return
      else if (event.key === 'n') givenBeside(views, one, 1)
      else if (event.key === 'p') givenBeside(views, one, -1)
      else if (event.key === 'f') onAlone()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', pressed)
    return () => {
      window.removeEventListener('keydown', pressed)
    }
  })
}

/** On to the entry beside this one, where there is one. */
export function givenBeside(views: readonly GivenView[], one: GivenView, by: 1 | -1): void {
  const other = views[views.indexOf(one) + by]
  if (other !== undefined) givenOpened(other)
}

/** Takes the place of the entry in hand. */
export function givenOpened({ view }: GivenView): void {
  useRoute.getState().movedOn({ screen: 'score', entryCode: codeOf(view), place: null })
}
