import { type ReactElement, type ReactNode, useEffect, useState } from 'react'
import type { Settings } from '../../shared/calls/settings.ts'
import { Select } from '../components/Select.tsx'
import { WindowBar } from '../components/WindowBar.tsx'
import { useWords } from '../messages/useWords.ts'
import { api } from '../state/api.ts'
import { run } from '../state/run.ts'
import { useSettings } from '../state/settings.ts'
import './settings.css'

const languages = ['system', 'en', 'ko'] as const
const themes = ['system', 'light', 'dark', 'contrast'] as const
const textSizes = [80, 90, 100, 110, 125, 150, 175, 200] as const
const pauses = [0, 5, 10, 15, 30, 60] as const

/** What a person sets once. Each choice holds at once. */
export function SettingsScreen(): ReactElement {
  const words = useWords()
  return (
    <>
      <WindowBar title={words('settings.title')} />
      <main className="settings scrolls">
        <div className="settings-column">
          <LookChoices />
          <LockChoice />
          <Place />
        </div>
      </main>
    </>
  )
}

function LookChoices(): ReactElement {
  const words = useWords()
  const settings = useSettings((state) => state.settings)
  return (
    <>
      <Select
        label={words('settings.language')}
        choices={languages.map((key) => ({ key, words: words(`settings.language.${key}`) }))}
        chosen={settings.language}
        onChosen={(language) => {
          change({ language })
        }}
      />
      <Select
        label={words('settings.theme')}
        choices={themes.map((key) => ({ key, words: words(`settings.theme.${key}`) }))}
        chosen={settings.theme}
        onChosen={(theme) => {
          change({ theme })
        }}
      />
      <Select
        label={words('settings.textSize')}
        choices={textSizes.map((percent) => ({
          key: String(percent),
          words: words('settings.textSize.value', { percent }),
        }))}
        chosen={String(settings.textSize)}
        onChosen={(percent) => {
          change({ textSize: Number(percent) })
        }}
      />
    </>
  )
}

function LockChoice(): ReactElement {
  const words = useWords()
  const autoLock = useSettings(({ settings }) => settings.autoLock)
  return (
    <Select
      label={words('settings.autoLock')}
      choices={pauses.map((minutes) => ({
        key: String(minutes),
        words:
          minutes === 0
            ? words('settings.autoLock.never')
            : words('settings.autoLock.minutes', { minutes }),
      }))}
      chosen={String(autoLock)}
      onChosen={(minutes) => {
        change({ autoLock: Number(minutes) })
      }}
    />
  )
}

function Place(): ReactNode {
  const words = useWords()
  const [version, setVersion] = useState('')
  useEffect(() => {
    run(
      api('shell.platform', {}).then((platform) => {
        setVersion(platform.version)
      }),
    )
  }, [])
  return (
    <section className="settings-place">
      <h2>{words('settings.files')}</h2>
      <p>{words('settings.files.body')}</p>
      <p className="numbers">{version === '' ? '' : words('settings.version', { version })}</p>
    </section>
  )
}

function change(settings: Partial<Settings>): void {
  run(useSettings.getState().changed(settings))
}
