import type { z } from 'zod'

/**
 * The one spelling of a JSON file in a publication: to be read by people, members in the order of the schema, and a
 * line feed at the end.
 */
export function publishedText(schema: z.ZodType, value: unknown): string {
  return `${JSON.stringify(schema.parse(value), null, 2)}\n`
}

/** What such a file says; null when it is spelled in another way, or something else. */
export function readPublished<T extends z.ZodType>(schema: T, text: string): z.infer<T> | null {
  const parsed = schema.safeParse(jsonOf(text))
  if (!parsed.success) return null
  return publishedText(schema, parsed.data) === text ? parsed.data : null
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
