import type { Words } from '../messages/useWords.ts'
import { api } from '../state/api.ts'
import { run } from '../state/run.ts'
import { useToasts } from '../state/toasts.ts'

/** Puts a text on the clipboard and says so. */
export function copied(text: string, words: Words): void {
  run(
    api('shell.copyText', { text }).then(() => {
      useToasts.getState().said(words('action.copied'))
    }),
  )
}
