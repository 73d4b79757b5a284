import type { ReadableFile } from '../../main/engine/files/readableFile.ts'

/** A file that lies in memory, for tests that read thousands of them. */
export function memoryFile(bytes: Buffer): ReadableFile {
  return {
    stat: () => Promise.resolve({ size: bytes.length }),
    read: (buffer, offset, length, position) => {
      const range = bytes.subarray(position, position + length)
      return Promise.resolve({ bytesRead: range.copy(buffer, offset) })
    },
  }
}
