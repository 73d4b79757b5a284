import type { Finding } from '../calls/views.ts'
import type { FindingCode } from '../findings.ts'
import type { Readability } from './entry.ts'
import type { EntryCode } from './ids.ts'

/** What a clean copy does not hold any more. */
export const removedByCleaning: ReadonlySet<string> = new Set<FindingCode>([
  'PDF_JAVASCRIPT',
  'PDF_LAUNCH',
  'PDF_FORM_ACTION',
  'PDF_OTHER_ACTIONS',
  'PDF_ATTACHMENTS',
  'PDF_MEDIA',
  'PDF_XFA',
  'PDF_NAMES',
  'PDF_METADATA',
  'PDF_SIGNED',
  'PDF_LINKS',
])

type Named = { readonly entryCode: EntryCode; readonly file: string }

/** `needed`: what is worth a warning; `anything`: whatever a clean copy would do without. */
export type CleaningWish = 'needed' | 'anything'

/** The documents of which a clean copy is worth making; those that do not open are left out. */
export function toClean(
  documents: readonly (Named & { readonly readability: Readability })[],
  findings: readonly Finding[],
  wish: CleaningWish,
): readonly Named[] {
  const about = Map.groupBy(findings, ({ file }) => file)
  const isWanted = ({ code, severity }: Finding): boolean =>
    removedByCleaning.has(code) && (wish === 'anything' || severity !== 'notice')
  return documents
    .filter(({ readability }) => readability === 'readable')
    .filter(({ entryCode, file }) => about.get(findingPlace(entryCode, file))?.some(isWanted))
    .map(({ entryCode, file }) => ({ entryCode, file }))
}

/** How findings name a document. */
export function findingPlace(entryCode: string, file: string): string {
  return `documents/${entryCode}/${file}`
}
