import { z, type ZodType } from 'zod'

/** A column of JSON text, parsed on the way out. */
export function storedJson<T>(shape: ZodType<T>): ZodType<T> {
  return z.string().transform(parse).pipe(shape)
}

function parse(text: string): unknown {
  return JSON.parse(text)
}
