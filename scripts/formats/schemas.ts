import { format, resolveConfig } from 'prettier'
import { z } from 'zod'
import { BundleIndex, BundlePrize, DocumentText, Keyring } from '../../shared/format/bundle.ts'
import {
  DeliberationKeyring,
  DeliberationPrize,
  EntryScores,
} from '../../shared/format/deliberationBundle.ts'
import { JurorCard } from '../../shared/format/jurorCard.ts'
import {
  LogLine,
  Publication,
  PublishedAmendments,
  PublishedDecisions,
  PublishedEntries,
  PublishedPrize,
  PublishedSheets,
} from '../../shared/format/publication.ts'
import { PrizeFile } from '../../shared/format/prizeFile.ts'
import { PublishedResults } from '../../shared/format/publishedResults.ts'
import { Receipt, SignedHead } from '../../shared/format/receipt.ts'
import { JurorCertificate, ScoreFile } from '../../shared/format/scoreFile.ts'
import { Amendment } from '../../shared/model/amendment.ts'

/** What each format holds, by the name of its schema's file. */
const formats = {
  prize: ['What a person writes in prize.yaml', PrizeFile],
  'bundle-index': ['Payload of index.jws, the first member of a bundle', BundleIndex],
  'bundle-prize': ['Plaintext of prize.age', BundlePrize],
  keyring: ['Plaintext of keyrings/ID.age', Keyring],
  'document-text': ['Plaintext of text/ID.age', DocumentText],
  'deliberation-prize': ['Plaintext of prize.age in a bundle of scores', DeliberationPrize],
  'deliberation-keyring': [
    'Plaintext of keyrings/ID.age in a bundle of scores',
    DeliberationKeyring,
  ],
  'entry-scores': ['Plaintext of scores/ID.age', EntryScores],
  'juror-card': ['Payload of a juror’s card', JurorCard],
  'juror-certificate': ['Payload of the certificate inside a score file', JurorCertificate],
  'score-file': ['Payload of a score file', ScoreFile],
  amendment: ['Payload of an amendment', Amendment],
  'log-head': ['Payload of the signed head of the log', SignedHead],
  receipt: ['receipts/TRACKER.json of a publication', Receipt],
  publication: ['Payload of publication.jws', Publication],
  'publication-prize': ['prize.json of a publication', PublishedPrize],
  'publication-entries': ['entries.json of a publication', PublishedEntries],
  'publication-sheets': ['sheets/JUROR.json of a publication', PublishedSheets],
  'publication-amendments': ['amendments.json of a publication', PublishedAmendments],
  'publication-decisions': ['decisions.json of a publication', PublishedDecisions],
  'publication-results': ['results.json of a publication', PublishedResults],
  'log-line': ['A line of log.jsonl of a publication', LogLine],
} as const satisfies Readonly<Record<string, readonly [title: string, schema: z.ZodType]>>

/** The JSON Schema (2020-12) of each format as the text of a file, by its name in docs/schemas. */
export async function schemaFiles(): Promise<ReadonlyMap<string, string>> {
  const options = await resolveConfig(import.meta.filename)
  const files = Object.entries(formats).map(async ([name, [title, schema]]) => {
    const text = JSON.stringify(jsonSchema(title, schema), null, 2)
    return [`${name}.json`, await format(text, { ...options, parser: 'json' })] as const
  })
  return new Map(await Promise.all(files))
}

function jsonSchema(title: string, schema: z.ZodType): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    // What may be left out of a file that a person writes is not required.
    io: 'input',
    // `readonly` speaks of our values in memory, `readOnly` would speak of the file.
    override: ({ jsonSchema: written }) => {
      delete written.readOnly
    },
  })
  return { $schema, title, ...rest }
}
