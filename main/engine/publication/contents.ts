import type { z } from 'zod'
import {
  type Publication,
  PublishedAmendments,
  PublishedDecisions,
  PublishedEntries,
  PublishedPrize,
  PublishedSheets,
} from '../../../shared/format/publication.ts'
import { PublishedResults } from '../../../shared/format/publishedResults.ts'
import type { PublicationSource } from '../../../shared/publication/publicationSource.ts'
import type { Problems } from '../../../shared/publication/publicationProblem.ts'
import { readPublished } from '../../../shared/publication/publishedText.ts'
import { utf8Text } from '../files/utf8Text.ts'
import type { SoundFiles } from './soundFiles.ts'

/** The names of a publication's files, but for those that are one for each juror or amendment. */
export const publishedNames = {
  prize: 'prize.json',
  entries: 'entries.json',
  amendments: 'amendments.json',
  decisions: 'decisions.json',
  results: 'results.json',
  resultsTable: 'results.csv',
  sheetsTable: 'sheets.csv',
  resultsPdf: 'results.pdf',
  log: 'log.jsonl',
  howTo: 'HOW-TO-CHECK.txt',
} as const

/** Only if the minutes were written, and names may be told. */
export const MINUTES = 'minutes.pdf'

/** What the files of a publication say; null where a file is not what it was, or says nothing that is known. */
export type Contents = {
  readonly prize: PublishedPrize | null
  readonly results: PublishedResults | null
  readonly sheets: readonly SheetsFile[]
  /** Null unless every part of it can be relied on. */
  readonly source: PublicationSource | null
  readonly textOf: (name: string) => string | null
}

export type SheetsFile = { readonly file: string; readonly published: PublishedSheets }

/** Reads what was found sound; what is no longer there has been told already. */
export function readContents(index: Publication, sound: SoundFiles, problems: Problems): Contents {
  const textOf = (name: string): string | null => {
    const bytes = sound.get(name)
    return bytes === undefined ? null : exactText(bytes)
  }
  const read = <T extends z.ZodType>(schema: T, name: string): z.infer<T> | null => {
    if (!sound.has(name)) return null
    const value = readPublished(schema, textOf(name) ?? '')
    if (value === null) problems.add('shape', name)
    return value
  }
  const names = index.files.map(({ name }) => name).filter((name) => name.startsWith('sheets/'))
  const sheets = names.flatMap((file): readonly SheetsFile[] => {
    const published = read(PublishedSheets, file)
    return published === null ? [] : [{ file, published }]
  })
  const prize = read(PublishedPrize, publishedNames.prize)
  const entries = read(PublishedEntries, publishedNames.entries)
  const amendments = read(PublishedAmendments, publishedNames.amendments)
  const decisions = read(PublishedDecisions, publishedNames.decisions)
  const results = read(PublishedResults, publishedNames.results)
  const isWhole = sheets.length === names.length
  const source =
    prize === null || entries === null || amendments === null || decisions === null || !isWhole
      ? null
      : {
          prize: prize.prize,
          entries: entries.entries,
          sheets: sheets.map(({ published }) => published),
          amendments: amendments.amendments,
          decisions: decisions.decisions,
        }
  return { prize, results, sheets, source, textOf }
}

/** Null when it is not UTF-8. Line ends stay as they are. */
function exactText(bytes: Uint8Array): string | null {
  const text = Buffer.from(bytes).toString('utf8')
  return utf8Text(bytes) === null || !Buffer.from(text).equals(bytes) ? null : text
}
