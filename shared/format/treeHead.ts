import { z } from 'zod'
import { Sha256 } from '../model/ids.ts'

/** How many leaves a tree of RFC 6962 has, and its root over them. */
export const TreeHead = z.strictObject({ size: z.int().min(0), root: Sha256 })
export type TreeHead = z.infer<typeof TreeHead>

/** A head as it is printed and typed, such as `41:5dc9…`: the size in decimal, the root in hex. */
export function headText({ size, root }: TreeHead): string {
  return `${size}:${root}`
}

/** Forgives white space, as a text that was printed comes back with, and capitals; null for anything else. */
export function headIn(text: string): TreeHead | null {
  const [, size = '', root = ''] =
    /^(\d{1,15}):([0-9a-f]{64})$/.exec(text.replaceAll(/\s+/g, '').toLowerCase()) ?? []
  const head = TreeHead.safeParse({ size: Number(size), root })
  return head.success ? head.data : null
}
