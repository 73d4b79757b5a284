import type { Drawing } from '../draw/svg.ts'
import { escaped } from '../draw/svg.ts'

/** A drawing with its caption; without one it stands alone. */
export function figure(drawing: Drawing, caption: string): string {
  const text = caption === '' ? '' : `<figcaption>${escaped(caption)}</figcaption>`
  return `<figure>${drawing}${text}</figure>`
}
