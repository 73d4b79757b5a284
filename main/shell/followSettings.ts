import { app, nativeTheme, type BrowserWindow } from 'electron'
import type { Settings } from '../../shared/calls/settings.ts'
import { menuWords } from '../../shared/messages/menu.ts'
import type { Language } from '../../shared/model/prize.ts'
import { installMenu } from './menu.ts'
import { tellWindow } from './serveWindow.ts'

type Looks = Pick<Settings, 'language' | 'theme'>

/** What is the shell's own to show follows the settings too: the menu's words, the title bar's colour. */
export function followSettings(window: BrowserWindow): (settings: Looks) => void {
  let spoken: Language | null = null
  return ({ language, theme }) => {
    nativeTheme.themeSource = theme === 'contrast' ? 'dark' : theme
    const wanted = language === 'system' ? systemLanguage() : language
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
