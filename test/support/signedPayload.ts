import { readFile } from 'node:fs/promises'
import { decryptSmall } from '../../main/engine/keys/ageFile.ts'
import { ScoreFile } from '../../shared/format/scoreFile.ts'

/** What a juror signed, as the office reads it: every byte as text, and what it says. */
export async function signedPayload(
  path: string,
  identity: string,
): Promise<{ readonly text: string; readonly scores: ScoreFile }> {
  const jws = Buffer.from(await decryptSmall(await readFile(path), { identity })).toString('latin1')
  const parts = jws.split('.').map((part) => Buffer.from(part, 'base64url').toString())
  return { text: parts.join('\n'), scores: ScoreFile.parse(JSON.parse(parts[1] ?? '')) }
}
