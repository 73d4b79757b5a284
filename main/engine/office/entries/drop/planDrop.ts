import type {
  DroppedEntry,
  DroppedFile,
  DropPlan,
  Grouping,
} from '../../../../../shared/calls/dropViews.ts'
import { codeMaker } from '../../../../../shared/entries/entryCodes.ts'
import { EntryCode, type CategoryId } from '../../../../../shared/model/ids.ts'
import type { PrizeFolder } from '../../prizeFolder/prizeFolder.ts'
import type { EntryRow } from '../../prizeFolder/readEntries.ts'
import { allRows } from '../editEntries.ts'
import { guessCategory } from '../import/guessCategory.ts'
import { codeIn, groupPdfs, isInFolder, likelyGrouping, type PdfGroup } from './groupPdfs.ts'
import { freeName, nameKey, safeName } from './safeName.ts'
import type { FoundPdf, Scan, Skipped } from './scanPaths.ts'
import { withoutTwins } from './withoutTwins.ts'

export type DropWish = {
  /** Null: as it seems meant. */
  readonly grouping: Grouping | null
  /** Of entries whose category nothing tells. */
  readonly categoryId: CategoryId
  /** All PDFs go to this entry; null: each to its own. */
  readonly entryCode: EntryCode | null
}

/** Where each PDF of a drop would go. Nothing is written. */
export async function planDrop(
  drop: string,
  scan: Scan,
  wish: DropWish,
  folder: PrizeFolder,
): Promise<DropPlan> {
  const grouping = wish.grouping ?? likelyGrouping(scan.pdfs)
  const named = namedGroups(scan.pdfs, grouping, wish, folder)
  const skipped: Skipped[] = [...scan.skipped]
  const entries: DroppedEntry[] = []
  for (const { pdfs, entry, prefix } of named) {
    const { kept, twins } = await withoutTwins(pdfs, entry, folder)
    skipped.push(...twins.map(({ name }) => ({ name, reason: 'duplicate' as const })))
    const files = filesOf(kept, scan.pdfs, prefix, takenNames(entry, folder))
    if (files.length > 0) entries.push({ ...entry, files })
  }
  const hasFolders = scan.pdfs.some(isInFolder)
  const groupings: readonly Grouping[] = hasFolders ? ['folder', 'name', 'file'] : ['name', 'file']
  return { drop, grouping, groupings, entries, skipped }
}

type Target = Omit<DroppedEntry, 'files'>
type Named = {
  readonly pdfs: readonly FoundPdf[]
  readonly entry: Target
  /** What the files' names begin with and need not. */
  readonly prefix: string
}

function namedGroups(
  pdfs: readonly FoundPdf[],
  grouping: Grouping,
  { entryCode, categoryId }: DropWish,
  folder: PrizeFolder,
): readonly Named[] {
  const rows = allRows(folder)
  const only = rows.find(({ code }) => code === entryCode)
  if (only !== undefined) return [{ pdfs, entry: targetOf(only), prefix: only.code }]
  const codes = codeMaker(folder.prize.categories, rows)
  const byKey = new Map(rows.map((row) => [codeKey(row.code), row]))
  const groups = groupPdfs(pdfs, grouping)
  for (const { name } of groups) codes.take(tidyCode(codeIn(name) ?? ''))
  return groups.map((group) => {
    const { name } = group
    const written = codeIn(name)
    const there = written === null ? undefined : byKey.get(codeKey(written))
    const prefix = grouping === 'name' ? name : (written ?? '')
    if (there !== undefined) return { pdfs: group.pdfs, entry: targetOf(there), prefix }
    const category = categoryOf(group, written, rows, folder) ?? categoryId
    const code = EntryCode.safeParse(tidyCode(written ?? '')).data ?? codes.next(category)
    const title = titleOf(name, written) || code
    return { pdfs: group.pdfs, entry: { code, isNew: true, categoryId: category, title }, prefix }
  })
}

function targetOf({ code, categoryId, title }: EntryRow): Target {
  return { code, isNew: false, categoryId, title }
}

/** TI 023, TI_023 and ti-023 are one code. */
function codeKey(code: string): string {
  return code.replace(/[-_ ]/g, '').toLowerCase()
}

function tidyCode(code: string): string {
  return code.replace(/[_ ]/g, '-').toUpperCase()
}

function titleOf(name: string, code: string | null): string {
  const rest = name.slice(code?.length ?? 0).replace(/_+/g, ' ')
  return rest.replace(/^[\s.,:–-]+|\s+$/g, '').slice(0, 400)
}

/** As entries with such codes have it, else as a folder above is named. */
function categoryOf(
  { above }: PdfGroup,
  code: string | null,
  rows: readonly EntryRow[],
  { prize }: PrizeFolder,
): CategoryId | null {
  const letters = (text: string): string => codeKey(text).replace(/\d.*$/, '')
  const like = rows.find((row) => code !== null && letters(row.code) === letters(code))
  if (like !== undefined) return like.categoryId
  const guesses = above.map((name) => guessCategory(name, prize.categories))
  return guesses.find((guess) => guess !== null) ?? null
}

function takenNames({ code }: Target, { documents, withdrawn }: PrizeFolder): Set<string> {
  const own = [...documents, ...withdrawn.documents].filter(({ entryCode }) => entryCode === code)
  return new Set(own.map(({ file }) => nameKey(file)))
}

function filesOf(
  pdfs: readonly FoundPdf[],
  all: readonly FoundPdf[],
  prefix: string,
  taken: Set<string>,
): readonly DroppedFile[] {
  return pdfs.map((pdf) => {
    const name = freeName(safeName(withoutPrefix(pdf.name, prefix)), taken)
    taken.add(nameKey(name))
    return { id: all.indexOf(pdf), name, bytes: pdf.bytes }
  })
}

/** TI-023_application.pdf is application.pdf in the folder of TI-023. */
function withoutPrefix(name: string, prefix: string): string {
  if (prefix === '' || !name.toLowerCase().startsWith(prefix.toLowerCase())) return name
  const rest = name.slice(prefix.length).replace(/^[\s_.-]+/, '')
  return /^\.?pdf$/i.test(rest) || rest === '' ? name : rest
}
