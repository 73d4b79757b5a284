import { app, type Session } from 'electron'
import { mayLoad, pages, type PageKind } from './pages.ts'

/** Denies a session everything that reading PDFs does not need: permissions, devices, downloads, the network. */
export function hardenSession(kind: PageKind, session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false)
  })
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => {
    event.preventDefault()
  })
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !isOurs(kind, url) })
  })
  forgoSpelling(session)
}

/** A spelling checker would fetch its dictionary from the network at the first start. */
export function forgoSpelling(session: Session): void {
  session.setSpellCheckerDictionaryDownloadURL('jury://app/no-dictionaries/')
  session.setSpellCheckerLanguages([])
  session.setSpellCheckerEnabled(false)
}

/** `devtools:` exists only where the program is developed. */
function isOurs(kind: PageKind, url: string): boolean {
  return mayLoad(pages[kind], url) || (!app.isPackaged && url.startsWith('devtools:'))
}
