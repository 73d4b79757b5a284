import { useEffect } from 'react'
import { isTyping } from '../components/isTyping.ts'
import { useFullScreen } from '../state/fullScreen.ts'
import { guideAsked } from '../state/guide.ts'
import { useHelp } from '../state/help.ts'
import { myScoresAsked } from '../state/myScores.ts'
import { currentRoute, type Route, useRoute } from '../state/route.ts'

/** The keys that mean the same on every screen. */
export function useGlobalKeys(): void {
  useEffect(() => {
    const ending = new AbortController()
    const options = { signal: ending.signal }
    window.addEventListener('keydown', pressed, options)
    window.addEventListener('keydown', fullScreenLeft, options)
    window.addEventListener('mouseup', clicked, options)
    return () => {
      ending.abort()
    }
  }, [])
}

function pressed(event: KeyboardEvent): void {
  const { wentBack, wentForward } = useRoute.getState()
  if (event.altKey && event.key === 'ArrowLeft') wentBack()
  else if (event.altKey && event.key === 'ArrowRight') wentForward()
  else if (event.key === '?' && !isTyping(event)) useHelp.getState().keysAsked()
  else if (isMyScoresKey(event)) myScoresAsked()
  else if (event.key === 'F1') guideAsked()
  else return
  event.preventDefault()
}

function isMyScoresKey(event: KeyboardEvent): boolean {
  const bare = !event.ctrlKey && !event.metaKey && !event.altKey
  const { screen } = currentRoute(useRoute.getState())
  return event.key === 'm' && bare && besideMyScores.has(screen) && !isTyping(event)
}

/** The screens of an open desk from which a juror looks at the own scores. */
const besideMyScores: ReadonlySet<Route['screen']> = new Set(['desk', 'score', 'export'])

/** Escape leaves the full screen, unless it meant something to whoever hears it first or after. */
function fullScreenLeft(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || !useFullScreen.getState().isOn) return
  setTimeout(() => {
    if (!event.defaultPrevented) useFullScreen.getState().toggled()
  })
}

/** The side buttons of a mouse go back and forward, as everywhere. */
function clicked({ button }: MouseEvent): void {
  if (button === 3) useRoute.getState().wentBack()
  if (button === 4) useRoute.getState().wentForward()
}
