import { app, nativeTheme, type BrowserWindow } from 'electron'
import type { Looks } from '../../shared/calls/audienceScene.ts'
import type { Settings } from '../../shared/calls/settings.ts'
import { menuWords } from '../../shared/messages/menu.ts'
import type { Language } from '../../shared/model/prize.ts'
import { installMenu } from './menu.ts'
import { tellWindow } from './serveWindow.ts'

type Wanted = Pick<Settings, 'language' | 'theme' | 'textSize'>

/** What is not the window's own to show follows the settings too: the menu's words, the title bar's colour, the audience. */
export function followSettings(
  window: BrowserWindow,
  onLooks: (looks: Looks) => void,
): (settings: Wanted) => void {
  let spoken: Language | null = null
  return ({ language, theme, textSize }) => {
    nativeTheme.themeSource = theme === 'contrast' ? 'dark' : theme
    const wanted = language === 'system' ? systemLanguage() : language
    onLooks({ language: wanted, theme, textSize })
    if (wanted === spoken) return
    spoken = wanted
    installMenu(menuWords[wanted], (command) => {
      tellWindow(window, { kind: 'menu', command })
    })
  }
}

function systemLanguage(): Language {
  return app.getLocale().startsWith('ko') ? 'ko' : 'en'
}
