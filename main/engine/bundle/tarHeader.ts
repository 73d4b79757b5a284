import { memberKind } from './memberName.ts'

export const BLOCK_BYTES = 512

export type HeaderFields = { readonly name: string; readonly size: number }

// ustar (POSIX.1-1988): where each field begins and how long it is.
const NAME = [0, 100] as const
const SIZE = [124, 12] as const
const CHECKSUM = [148, 8] as const

/** The largest size that eleven octal digits can say. */
const MAX_SIZE = 8 ** 11 - 1
/** 1980-01-01, the usual date of reproducible archives; 1970 makes some programs warn. */
const MODIFIED = 315_532_800

/** Everything but name, size and checksum is the same in every header of ours. */
const template = makeTemplate()

/** The one header we write for a member: a regular file, mode 644, of nobody in particular. */
export function tarHeader({ name, size }: HeaderFields): Buffer {
  if (memberKind(name) === null) throw new RangeError('not the name of a member')
  if (!Number.isInteger(size) || size < 0 || size > MAX_SIZE) throw new RangeError('not a size')
  const header = Buffer.from(template)
  header.write(name, NAME[0], 'latin1')
  header.write(octal(size, SIZE[1] - 1), SIZE[0], 'latin1')
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${octal(sum, 6)}\0 `, CHECKSUM[0], 'latin1')
  return header
}

/** Reads a header; null unless it is byte for byte the one that we would write. */
export function readTarHeader(block: Buffer): HeaderFields | null {
  const [name = ''] = block.toString('latin1', NAME[0], NAME[0] + NAME[1]).split('\0', 1)
  const sizeText = block.toString('latin1', SIZE[0], SIZE[0] + SIZE[1] - 1)
  if (memberKind(name) === null || !/^[0-7]{11}$/.test(sizeText)) return null
  const fields = { name, size: Number.parseInt(sizeText, 8) }
  return tarHeader(fields).equals(block) ? fields : null
}

/** Zero bytes between a member's end and the next header. */
export function paddingBytes(size: number): number {
  return (BLOCK_BYTES - (size % BLOCK_BYTES)) % BLOCK_BYTES
}

function makeTemplate(): Buffer {
  const header = Buffer.alloc(BLOCK_BYTES)
  const fields: readonly (readonly [offset: number, text: string])[] = [
    [100, '0000644\0'], // mode
    [108, '0000000\0'], // owner
    [116, '0000000\0'], // group
    [136, `${octal(MODIFIED, 11)}\0`],
    [CHECKSUM[0], ' '.repeat(CHECKSUM[1])], // counted as spaces while it is summed
    [156, '0'], // type: regular file
    [257, 'ustar\x0000'], // magic and version
    [329, '0000000\0'], // device numbers
    [337, '0000000\0'],
  ]
  for (const [offset, text] of fields) header.write(text, offset, 'latin1')
  return header
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0')
}
