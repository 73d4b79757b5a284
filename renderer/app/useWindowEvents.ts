import { useEffect } from 'react'
import type { WindowEvent } from '../../shared/calls/events.ts'
import { unreachable } from '../../shared/unreachable.ts'
import { api } from '../state/api.ts'
import { useAudience } from '../state/audience.ts'
import { isScoring, useDesk } from '../state/desk.ts'
import { engineRestarted } from '../state/deskSession.ts'
import { useEngine } from '../state/engine.ts'
import { useFullScreen } from '../state/fullScreen.ts'
import { guideAsked } from '../state/guide.ts'
import { useHelp } from '../state/help.ts'
import { lockEverything } from '../state/locking.ts'
import { officeEngineRestarted } from '../state/officeSession.ts'
import { myScoresAsked } from '../state/myScores.ts'
import { bundleAskedFor, pathOpened, prizeAskedFor } from '../state/opening.ts'
import { useRoute } from '../state/route.ts'
import { run } from '../state/run.ts'
import { audienceForgotten } from '../state/showAudience.ts'

type Command = Extract<WindowEvent, { kind: 'menu' }>['command']

/** What the shell tells the window without being asked. */
export function useWindowEvents(): void {
  useEffect(() => window.jury.onEvent(happened), [])
}

function happened(event: WindowEvent): void {
  switch (event.kind) {
    case 'progress':
      return
    case 'fileOpened':
      pathOpened(event.path, false)
      return
    case 'engineRestarted':
      useEngine.getState().restarted()
      officeEngineRestarted()
      engineRestarted()
      return
    case 'engineFailed':
      useEngine.getState().givenUp()
      return
    case 'away':
      run(lockEverything('away'))
      return
    case 'fullScreen':
      useFullScreen.getState().told(event.on)
      return
    case 'audience':
      useAudience.getState().told(event.open)
      return
    case 'audienceBlanked':
      audienceForgotten()
      return
    case 'menu':
      chosen(event.command)
      return
    default:
      unreachable(event)
  }
}

function chosen(command: Command): void {
  const { wentTo } = useRoute.getState()
  switch (command) {
    case 'start':
      wentTo({ screen: 'start' })
      return
    case 'openBundle':
      run(bundleAskedFor())
      return
    case 'openPrize':
      run(prizeAskedFor())
      return
    case 'settings':
      wentTo({ screen: 'settings' })
      return
    case 'keys':
      useHelp.getState().keysAsked()
      return
    case 'undo':
    case 'redo':
      historyAsked(command)
      return
    case 'guide':
      guideAsked()
      return
    case 'find':
      findAsked()
      return
    case 'export':
      if (isScoring(useDesk.getState())) wentTo({ screen: 'export' })
      return
    case 'myScores':
      myScoresAsked()
      return
    case 'lock':
      run(lockEverything('chosen'))
      return
    default:
      unreachable(command)
  }
}

/** In a text field the menu means the typing; elsewhere whoever listens for the key is told. */
function historyAsked(command: 'undo' | 'redo'): void {
  const field = document.activeElement
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)
    run(api('shell.undoTyping', { way: command }))
  else
    window.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, shiftKey: command === 'redo' }),
    )
}

/** Find belongs to whatever has a document open, which listens for its key. */
function findAsked(): void {
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'f', ctrlKey: true, bubbles: true }))
}
