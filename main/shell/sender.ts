import { pages, type PageKind } from './pages.ts'

type Frame = { readonly origin: string }
type Window = {
  readonly isDestroyed: () => boolean
  readonly webContents: { readonly mainFrame: Frame }
}

/** Whether the page of that window speaks: its main frame, still of its own origin. Nobody else is heard. */
export function isFrom(
  window: Window,
  kind: PageKind,
  { senderFrame }: { readonly senderFrame: Frame | null },
): boolean {
  return (
    !window.isDestroyed() &&
    senderFrame === window.webContents.mainFrame &&
    senderFrame.origin === pages[kind].origin
  )
}
