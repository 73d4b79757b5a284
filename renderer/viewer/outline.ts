import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Destination } from './destination.ts'
import type { OutlineLine } from './protocol.ts'

type OutlineNode = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number]

/** An outline as lines, and where each line leads. */
export type Outline = {
  readonly lines: readonly OutlineLine[]
  readonly destinations: readonly (Destination | null)[]
}

const mostLines = 5000
const deepest = 8

/** What leads out of the document keeps its line and leads nowhere. */
export async function readOutline(document: PDFDocumentProxy): Promise<Outline> {
  // pdf.js answers null for a document without an outline, which its declaration does not say.
  const roots = (await document.getOutline()) as readonly OutlineNode[] | null
  return outlineOf(roots ?? [])
}

export function outlineOf(roots: readonly OutlineNode[]): Outline {
  const lines: OutlineLine[] = []
  const destinations: (Destination | null)[] = []
  const add = (node: OutlineNode, level: number): void => {
    if (lines.length >= mostLines) return
    lines.push({ id: lines.length, level, title: node.title.trim().slice(0, 300) })
    destinations.push(node.dest)
    // pdf.js declares the children as any[].
    const children = node.items as readonly OutlineNode[]
    if (level < deepest) for (const child of children) add(child, level + 1)
  }
  for (const root of roots) add(root, 0)
  return { lines, destinations }
}
