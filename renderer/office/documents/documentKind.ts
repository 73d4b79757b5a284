import type { MessageId } from '../../messages/en.ts'
import { documentsEn } from './messages.en.ts'

/** A short name for what was found in a document; null for what is said of the entry instead. */
export function kindWords(code: string): MessageId | null {
  const id = `documents.kind.${code}`
  return isMessage(id) ? id : null
}

function isMessage(id: string): id is keyof typeof documentsEn {
  return Object.hasOwn(documentsEn, id)
}
