import type { DrivenApp } from '../../../scripts/drive/openApp.ts'

const ours = /^(?:jury:\/\/app|jurypdf:\/\/viewer|jurypdf:\/\/beside|about:blank$|blob:|data:)/

/** What no document may bring about, from now on: dialogs, requests, navigations, windows. */
export function watchForMischief({ page, electron }: DrivenApp): readonly string[] {
  const seen: string[] = []
  page.on('dialog', (dialog) => seen.push(`dialog: ${dialog.message()}`))
  page.on('request', (request) => {
    if (!ours.test(request.url())) seen.push(`request: ${request.url()}`)
  })
  page.on('framenavigated', (frame) => {
    if (!ours.test(frame.url())) seen.push(`navigation: ${frame.url()}`)
  })
  electron.on('window', () => seen.push('window'))
  return seen
}
