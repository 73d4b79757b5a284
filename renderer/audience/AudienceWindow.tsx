import { useEffect, useState, type ReactElement } from 'react'
import { IntlProvider } from 'react-intl'
import type { AudienceView, Looks } from '../../shared/calls/audienceScene.ts'
import type { Language } from '../../shared/model/prize.ts'
import { audienceEn } from './messages.en.ts'
import { audienceKo } from './messages.ko.ts'
import { ShownPages } from './ShownPages.tsx'
import { Stage } from './Stage.tsx'

const speech: Readonly<Record<Language, { readonly locale: string; readonly words: Words }>> = {
  en: { locale: 'en-GB', words: audienceEn },
  ko: { locale: 'ko-KR', words: audienceKo },
}
type Words = Readonly<Record<keyof typeof audienceEn, string>>

/** The whole of the audience's window: what it was told last. */
export function AudienceWindow(): ReactElement | null {
  const [view, setView] = useState<AudienceView | null>(null)
  useEffect(() => {
    window.audience.onView(setView)
  }, [])
  useLooks(view?.looks ?? null)
  if (view === null) return null
  const { scene, looks } = view
  const { locale, words } = speech[looks.language]
  return (
    <IntlProvider locale={locale} messages={words}>
      <Stage
        scene={scene}
        textSize={looks.textSize}
        pagesOf={(document) => <ShownPages document={document} theme={looks.theme} />}
      />
    </IntlProvider>
  )
}

/** Puts language and theme on the document, where the tokens look for them. */
function useLooks(looks: Looks | null): void {
  useEffect(() => {
    if (looks === null) return
    const { locale, words } = speech[looks.language]
    document.documentElement.lang = locale
    document.title = words['audience.window']
    const { dataset } = document.documentElement
    if (looks.theme === 'system') delete dataset['theme']
    else dataset['theme'] = looks.theme
  }, [looks])
}
