import { useSaving } from '../state/saving.ts'
import { useToasts } from '../state/toasts.ts'

/** What Ctrl+Z would take back; null after the juror has changed something else. */
let offered: (() => void) | null = null
let shownToast: number | null = null

/**
 * After something was removed, cited or marked: it can be taken back by the button beside the words,
 * and by Ctrl+Z until the juror changes something else.
 */
export function offerUndo(
  undo: () => void,
  said: { readonly text: string; readonly action: string } | null,
): void {
  if (shownToast !== null) useToasts.getState().dismissed(shownToast)
  const unsubscribe = useSaving.subscribe(({ unsaved }, before) => {
    if (unsaved.some((one) => !before.unsaved.includes(one))) forget()
  })
  const take = (): void => {
    forget()
    if (toast !== null) useToasts.getState().dismissed(toast)
    undo()
  }
  const forget = (): void => {
    unsubscribe()
    if (offered === take) offered = null
  }
  const toast =
    said === null ? null : useToasts.getState().said(said.text, { name: said.action, run: take })
  shownToast = toast
  offered = take
}

/** Takes the offer, if there still is one. */
export function undoOffered(): boolean {
  const take = offered
  take?.()
  return take !== null
}
