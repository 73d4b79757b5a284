import { encryptedSize } from '../keys/ageStream.ts'
import { headerBytes } from '../keys/ageHeader.ts'

/** What a bundle may be. Everything is refused by its declared size, before it is read. */
export const MAX_BUNDLE_BYTES = 20 * 1024 ** 3
export const MAX_ENTRIES = 10_000
/** Index, prize, keyrings, and documents with their texts. */
export const MAX_MEMBERS = 6 * MAX_ENTRIES
export const MAX_INDEX_BYTES = 16 * 1024 ** 2
export const MAX_DOCUMENT_BYTES = 500 * 1024 ** 2

/** An age file around the largest document, for an entry and the office. */
export const MAX_MEMBER_BYTES = encryptedSize(MAX_DOCUMENT_BYTES, headerBytes(2))
