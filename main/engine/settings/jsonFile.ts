import { mkdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { z } from 'zod'
import { writeAtomically } from '../files/writeAtomically.ts'

/** Reads a small JSON file; whatever is absent or no longer fits its schema becomes `otherwise`. */
export async function readJsonFile<T>(
  file: string,
  schema: z.ZodType<T>,
  otherwise: T,
): Promise<T> {
  try {
    return schema.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return otherwise
  }
}

export async function writeJsonFile(file: string, value: unknown): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeAtomically(file, [Buffer.from(`${JSON.stringify(value, null, 2)}\n`)])
}
