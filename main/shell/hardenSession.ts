import { app, type Session } from 'electron'

/** Denies a session everything that reading PDFs does not need: permissions, devices, downloads, the network. */
export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false)
  })
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => {
    event.preventDefault()
  })
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !isOurs(url) })
  })
  forgoSpelling(session)
}

/** A spelling checker would fetch its dictionary from the network at the first start. */
export function forgoSpelling(session: Session): void {
  session.setSpellCheckerDictionaryDownloadURL('jury://app/no-dictionaries/')
  session.setSpellCheckerLanguages([])
  session.setSpellCheckerEnabled(false)
}

/** `blob:` and `data:` hold what a page made itself; `devtools:` exists only where the program is developed. */
function isOurs(url: string): boolean {
  const ours = /^(?:jury:\/\/app|(?:blob:)?jurypdf:\/\/(?:viewer|beside))\/|^data:/.test(url)
  return ours || (!app.isPackaged && url.startsWith('devtools:'))
}
