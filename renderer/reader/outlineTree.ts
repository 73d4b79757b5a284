import type { OutlineLine } from '../viewer/protocol.ts'

export type OutlineBranch = OutlineLine & { readonly children: readonly OutlineBranch[] }

type Growing = OutlineLine & { readonly children: Growing[] }

/** Lines with levels, parents before their children, as a tree. A line that skips levels hangs from the last. */
export function outlineTree(lines: readonly OutlineLine[]): readonly OutlineBranch[] {
  const roots: Growing[] = []
  const path: Growing[] = []
  for (const line of lines) {
    const branch: Growing = { ...line, children: [] }
    path.length = Math.min(path.length, line.level)
    const siblings = path.at(-1)?.children ?? roots
    siblings.push(branch)
    path.push(branch)
  }
  return roots
}

/** What is open at first: the first level, unless it alone fills the pane. */
export function openAtFirst(lines: readonly OutlineLine[]): readonly number[] {
  if (lines.length > 60) return []
  return lines.filter(({ level }) => level === 0).map(({ id }) => id)
}
