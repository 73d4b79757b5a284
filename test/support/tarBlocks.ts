import { tarHeader } from '../../main/engine/bundle/tarHeader.ts'

/** A change to one of our headers: bytes to write at an offset. */
export type HeaderChange = readonly [offset: number, bytes: string]

/** One of our headers, changed, with a checksum that fits again. */
export function changedHeader(
  fields: { readonly name: string; readonly size: number },
  ...changes: readonly HeaderChange[]
): Buffer {
  const header = tarHeader(fields)
  for (const [offset, bytes] of changes) header.write(bytes, offset, 'latin1')
  return withChecksum(header)
}

/** A header with any name at all. */
export function headerNamed(name: string, size = 0): Buffer {
  const field = name.slice(0, 100).padEnd(100, '\0')
  return changedHeader({ name: 'index.jws', size }, [0, field])
}

export function withChecksum(header: Buffer): Buffer {
  header.write(' '.repeat(8), 148, 'latin1')
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  return header
}
