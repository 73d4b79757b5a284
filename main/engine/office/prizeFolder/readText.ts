import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { finding, type KnownFinding } from '../../../../shared/findings.ts'
import { utf8Text } from '../../files/utf8Text.ts'
import { errnoOf } from '../../files/errnoOf.ts'

/** Far above any prize; protects from a video that was renamed to entries.csv. */
const MAX_TEXT_BYTES = 16 * 1024 * 1024

export type TextFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'refused'; readonly finding: KnownFinding }

/** Reads a text file of the prize folder: UTF-8 with or without a mark, its line ends made `\n`. */
export async function readText(folder: string, file: string): Promise<TextFile> {
  const place = { file, line: null }
  try {
    const path = join(folder, file)
    const { size } = await stat(path)
    if (size > MAX_TEXT_BYTES)
      return refused(finding('error', place, 'FILE_TOO_LARGE', { limit: '16 MB' }))
    return decode(file, await readFile(path))
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return { kind: 'absent' }
    if (errnoOf(error) === null) throw error
    return refused(finding('error', place, 'FILE_UNREADABLE', {}))
  }
}

function decode(file: string, bytes: Buffer): TextFile {
  const text = utf8Text(bytes)
  return text === null ? refused(notUtf8(file, bytes)) : { kind: 'text', text }
}

/** Names the first line with a letter that does not survive decoding. */
function notUtf8(file: string, bytes: Buffer): KnownFinding {
  const lines = bytes.toString('utf8').split(/\r\n?|\n/)
  const line = lines.findIndex((text) => text.includes('\uFFFD')) + 1
  return finding('error', { file, line: Math.max(line, 1) }, 'NOT_UTF8', {})
}

function refused(refusal: KnownFinding): TextFile {
  return { kind: 'refused', finding: refusal }
}
