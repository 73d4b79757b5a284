import { finding, type KnownFinding } from '../../../../shared/findings.ts'
import { tellingName } from '../../../../shared/entries/tellingNames.ts'
import type { Prize } from '../../../../shared/model/prize.ts'
import { ENTRIES_FILE, type EntryRow } from './readEntries.ts'

/** What jurors of a blind category would read that tells whose entry it is. */
export function blindFindings(
  { categories }: Prize,
  entries: readonly EntryRow[],
): readonly KnownFinding[] {
  const blind = new Set(categories.filter((category) => category.blind).map(({ id }) => id))
  return entries.filter(({ categoryId }) => blind.has(categoryId)).flatMap(tellingIn)
}

function tellingIn(entry: EntryRow): readonly KnownFinding[] {
  const place = { file: ENTRIES_FILE, line: entry.line }
  const inText = tellingName(`${entry.title} ${entry.summary}`, entry)
  const inNames = entry.documents.flatMap((document) => {
    const name = tellingName(document.replace(/\.pdf$/i, ''), entry)
    if (name === null) return []
    return [finding('warning', place, 'DOCUMENT_NAME_TELLS', { entry: entry.code, document, name })]
  })
  if (inText === null) return inNames
  return [finding('notice', place, 'TEXT_TELLS', { entry: entry.code, name: inText }), ...inNames]
}
