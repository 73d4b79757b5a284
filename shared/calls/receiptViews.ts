import { z } from 'zod'
import { EntryCode, Instant } from '../model/ids.ts'

/** What is checked of a receipt, in this order. */
export const ReceiptStepName = z.enum(['signature', 'log', 'sheets', 'rules'])
export type ReceiptStepName = z.infer<typeof ReceiptStepName>

/** Why a step fails. */
export const ReceiptProblem = z.enum([
  'other-signer',
  'other-round',
  'other-juror',
  'not-in-log',
  'other-log',
  'file-changed',
  'no-sheets',
  'sheets-differ',
  'rubrics-differ',
  'rule-differs',
])
export type ReceiptProblem = z.infer<typeof ReceiptProblem>

/** `open`: cannot be said, because the published files are not there or an earlier step failed. */
export const ReceiptStep = z.discriminatedUnion('outcome', [
  z.strictObject({ step: ReceiptStepName, outcome: z.literal('holds') }),
  z.strictObject({ step: ReceiptStepName, outcome: z.literal('open') }),
  z.strictObject({ step: ReceiptStepName, outcome: z.literal('fails'), problem: ReceiptProblem }),
])
export type ReceiptStep = z.infer<typeof ReceiptStep>

/** Whether the file that this desk signed was counted as it is. */
export const ReceiptCheck = z.discriminatedUnion('verdict', [
  /** The publication has no receipt for any revision of this desk. */
  z.strictObject({ verdict: z.literal('absent'), latest: z.int() }),
  z.strictObject({
    /** `earlier`: all holds, for a revision that is not the last one signed. */
    verdict: z.enum(['counted', 'earlier', 'fails']),
    latest: z.int(),
    /** Null when the receipt is not of this desk. */
    revision: z.int().nullable(),
    tracker: z.string(),
    /** Of the head that the office signed; null when its signature is not good. */
    log: z.strictObject({ line: z.int(), lines: z.int(), created: Instant }).nullable(),
    steps: z.array(ReceiptStep).readonly(),
    /** Entries whose published sheets are not those that were signed. */
    differing: z.array(EntryCode).readonly(),
  }),
])
export type ReceiptCheck = z.infer<typeof ReceiptCheck>
