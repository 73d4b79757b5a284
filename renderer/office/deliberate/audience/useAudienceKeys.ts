import { useEffect } from 'react'
import { isTyping } from '../../../components/isTyping.ts'
import { api } from '../../../state/api.ts'
import { type AudienceSubject, audienceSubjects, useAudience } from '../../../state/audience.ts'
import { run } from '../../../state/run.ts'

/** Opens the window for the audience with the prize's title, or closes it. */
export function audienceToggled(): void {
  const { open, subjectChosen } = useAudience.getState()
  if (!open) subjectChosen('nothing')
  run(api(open ? 'shell.closeAudience' : 'shell.openAudience', {}))
}

/** With Alt: a digit shows something, A opens the window, V names the jurors, F lets the picture stand. */
export function useAudienceKeys(possible: ReadonlySet<AudienceSubject>): void {
  useEffect(() => {
    const ending = new AbortController()
    const pressed = (event: KeyboardEvent): void => {
      const { altKey, ctrlKey, metaKey, code } = event
      if (event.defaultPrevented || !altKey || ctrlKey || metaKey || isTyping(event)) return
      if (isTaken(code, possible)) event.preventDefault()
    }
    window.addEventListener('keydown', pressed, { signal: ending.signal })
    return () => {
      ending.abort()
    }
  }, [possible])
}

function isTaken(code: string, possible: ReadonlySet<AudienceSubject>): boolean {
  if (code === 'KeyA') {
    audienceToggled()
    return true
  }
  const { open, subjectChosen, namesToggled, freezeToggled } = useAudience.getState()
  if (!open) return false
  if (code === 'KeyV') namesToggled()
  else if (code === 'KeyF') freezeToggled()
  else {
    const subject = audienceSubjects[Number(/^Digit([1-8])$/.exec(code)?.[1]) - 1]
    if (subject === undefined || !possible.has(subject)) return false
    subjectChosen(subject)
  }
  return true
}
