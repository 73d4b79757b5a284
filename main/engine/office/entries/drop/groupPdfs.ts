import type { Grouping } from '../../../../../shared/calls/dropViews.ts'
import type { FoundPdf } from './scanPaths.ts'

/** PDFs of one entry, and the name from which its code and title are guessed. */
export type PdfGroup = {
  readonly name: string
  /** The folders above it, which may be named for a category. */
  readonly above: readonly string[]
  readonly pdfs: readonly FoundPdf[]
}

/** What codes look like at the beginning of a name: TI-023, TI_023, HC12, 2026-07 not. */
const codeStart = /^[A-Za-z]{1,8}[-_ ]?\d{1,6}[A-Za-z]?(?![A-Za-z0-9])/

export function codeIn(name: string): string | null {
  return codeStart.exec(name)?.[0] ?? null
}

/** The groups of what was dropped, in the order of their names. */
export function groupPdfs(pdfs: readonly FoundPdf[], grouping: Grouping): readonly PdfGroup[] {
  const place = { folder: folderPlaces(pdfs), name: namePlaces(pdfs), file: filePlace }[grouping]
  const groups = Map.groupBy(pdfs, (pdf) => JSON.stringify(place(pdf)))
  return [...groups.values()].flatMap((own) => {
    const [first] = own
    if (first === undefined) return []
    const path = place(first)
    return [{ name: path.at(-1) ?? '', above: path.slice(0, -1), pdfs: own }]
  })
}

/** How the groups are most likely meant. */
export function likelyGrouping(pdfs: readonly FoundPdf[]): Grouping {
  const folders = groupPdfs(pdfs, 'folder').filter(({ pdfs: own }) => own.some(isInFolder))
  const [only] = folders
  if (folders.length > 1 || (only !== undefined && codeIn(only.name) !== null)) return 'folder'
  const named = groupPdfs(pdfs, 'name')
  return named.length < pdfs.length || named.every(({ name }) => codeIn(name) !== null)
    ? 'name'
    : 'file'
}

export function isInFolder({ folders }: FoundPdf): boolean {
  return folders.length > 0
}

/** The folders down to the entry and its name. */
type PlaceOf = (pdf: FoundPdf) => readonly string[]

function filePlace({ folders, name }: FoundPdf): readonly string[] {
  return [...folders, stemOf(name)]
}

/**
 * An entry's folder is the uppermost one that is named by a code, else the uppermost with a PDF of its own; the
 * folder that was dropped is one only when no other holds PDFs.
 */
function folderPlaces(pdfs: readonly FoundPdf[]): PlaceOf {
  const filled = new Set(pdfs.filter(isInFolder).map(({ folders }) => folders.join('/')))
  const roots = new Set(pdfs.filter(isInFolder).map(({ folders }) => folders[0] ?? ''))
  const isSet = (path: string): boolean => roots.size > 1 || path.includes('/') || filled.size === 1
  return (pdf) => {
    const paths = pdf.folders.map((_, depth) => pdf.folders.slice(0, depth + 1))
    const found =
      paths.find((path) => codeIn(path.at(-1) ?? '') !== null) ??
      paths.find((path) => filled.has(path.join('/')) && isSet(path.join('/')))
    return found ?? filePlace(pdf)
  }
}

/** A code at the beginning, else what several names have before their first `_` or ` - `. */
function namePlaces(pdfs: readonly FoundPdf[]): PlaceOf {
  const startOf = ({ name }: FoundPdf): string => /^(.+?)(?:_| - )/.exec(stemOf(name))?.[1] ?? ''
  const counts = Map.groupBy(pdfs, (pdf) => [...pdf.folders, startOf(pdf)].join('/'))
  return (pdf) => {
    const code = codeIn(pdf.name)
    if (code !== null) return [...pdf.folders, code]
    const start = startOf(pdf)
    const isShared = (counts.get([...pdf.folders, start].join('/'))?.length ?? 0) > 1
    return start !== '' && isShared ? [...pdf.folders, start] : filePlace(pdf)
  }
}

export function stemOf(name: string): string {
  return name.replace(/\.pdf$/i, '')
}
