import { z } from 'zod'
import { AgeIdentity, AgeRecipient } from '../../../../shared/format/bundle.ts'

const Text = z.string()

/**
 * What a key backup holds: everything of the office's store without which score files could not be opened,
 * checked or asked for again. The rows are as they lie in the store; score files are not among them, they are
 * collected again.
 */
export const KeyBackup = z.strictObject({
  format: z.literal(1),
  kind: z.literal('jurybox-office-keys'),
  prizeId: Text,
  edition: Text,
  made: Text,
  /** Digest of the last line of the log. */
  logHead: Text,
  office: z.strictObject({
    signing_key: Text,
    identity: AgeIdentity,
    recipient: AgeRecipient,
    made_at: Text,
  }),
  entryKeys: z
    .array(
      z.strictObject({
        edition: Text,
        round: z.int(),
        entry_code: Text,
        identity: AgeIdentity,
        recipient: AgeRecipient,
      }),
    )
    .readonly(),
  slips: z
    .array(
      z.strictObject({
        edition: Text,
        round: z.int(),
        juror_id: Text,
        passphrase: Text,
        enrolment: Text,
      }),
    )
    .readonly(),
  jurorKeys: z
    .array(
      z.strictObject({
        edition: Text,
        round: z.int(),
        juror_id: Text,
        key: Text,
        pinned_at: Text,
      }),
    )
    .readonly(),
  builds: z
    .array(
      z.strictObject({
        bundle_id: Text,
        file: Text,
        path: Text,
        bytes: z.int(),
        created: Text,
        documents: z.int(),
        reused: z.int(),
        prize_identity: Text,
        rubric_sha256: Text,
        contents: Text,
        jurors: Text,
      }),
    )
    .readonly(),
})
export type KeyBackup = z.infer<typeof KeyBackup>

type Kept = 'entryKeys' | 'slips' | 'jurorKeys' | 'builds'

/** The tables behind the lists, in the order in which they are read and written. */
export const keptTables: Readonly<
  Record<Kept, { readonly table: string; readonly order: string }>
> = {
  entryKeys: { table: 'entry_key', order: 'edition, round, entry_code' },
  slips: { table: 'juror_secret', order: 'edition, round, juror_id' },
  jurorKeys: { table: 'juror_key', order: 'edition, round, juror_id' },
  builds: { table: 'build', order: 'sequence' },
}
