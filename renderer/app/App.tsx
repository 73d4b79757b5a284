import { type ReactElement, useEffect } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { IntlProvider } from 'react-intl'
import { KeyHelp } from '../components/KeyHelp.tsx'
import { Toasts } from '../components/Toasts.tsx'
import { useSpeech } from '../messages/useSpeech.ts'
import { useEngine } from '../state/engine.ts'
import { useHelp } from '../state/help.ts'
import { run } from '../state/run.ts'
import { useSettings } from '../state/settings.ts'
import { EngineFailed } from './EngineFailed.tsx'
import { DropTarget } from './DropTarget.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Failure } from './Failure.tsx'
import { SafetyNotices } from './SafetyNotices.tsx'
import { Screen } from './Screen.tsx'
import { StrayScoreFile } from './StrayScoreFile.tsx'
import { useAppearance } from './useAppearance.ts'
import { useAutoLock } from './useAutoLock.ts'
import { useClosing } from './useClosing.ts'
import { useGlobalKeys } from './useGlobalKeys.ts'
import { useKeptFocus } from './useKeptFocus.ts'
import { useUndoKeys } from './useUndoKeys.ts'
import { useWindowEvents } from './useWindowEvents.ts'

export function App(): ReactElement {
  const { locale, words } = useSpeech()
  useAppearance()
  useEffect(() => {
    run(useSettings.getState().read())
  }, [])
  return (
    <IntlProvider locale={locale} messages={words}>
      <I18nProvider locale={locale}>
        <ErrorBoundary>
          <Window />
        </ErrorBoundary>
      </I18nProvider>
    </IntlProvider>
  )
}

function Window(): ReactElement {
  const { keysShown, keysClosed } = useHelp()
  const isGivenUp = useEngine((state) => state.isGivenUp)
  useWindowEvents()
  useGlobalKeys()
  useKeptFocus()
  useUndoKeys()
  useAutoLock()
  useClosing()
  return (
    <DropTarget>
      {isGivenUp ? null : <Failure />}
      <SafetyNotices />
      <StrayScoreFile />
      {isGivenUp ? <EngineFailed /> : <Screen />}
      <KeyHelp isOpen={keysShown} onClose={keysClosed} />
      <Toasts />
    </DropTarget>
  )
}
