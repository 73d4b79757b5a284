import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

/** Where the texts of the sample prize are kept. */
export const contentFolder = join(import.meta.dirname, 'content')

/** A YAML file of the content, checked. `path` counts from the content folder. */
export async function readContent<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const text = await readFile(join(contentFolder, path), 'utf8')
  const result = schema.safeParse(parse(text))
  if (!result.success) throw new Error(`${path}: ${z.prettifyError(result.error)}`)
  return result.data
}
