import { z } from 'zod'

/** A call without input, or an answer that says only that it is done. */
export const Nothing = z.strictObject({})

/** A path that the user has pointed at. */
export const FilePath = z.string().min(1).max(4096)

export const Passphrase = z.string().min(1).max(1024)

/** A part of a document, `end` not included. At most 4 MB a call: a document is never in one message. */
export const ByteRange = { begin: z.int().min(0), end: z.int().min(0) }

export const Bytes = z.instanceof(Uint8Array)

export const Reason = z.string().max(2000)
