import { useMemo } from 'react'
import type { Desk, DeskEntry } from '../../shared/calls/views.ts'
import { isCalibration } from '../../shared/model/entry.ts'
import type { CategoryId, EntryCode } from '../../shared/model/ids.ts'
import type { Category } from '../../shared/model/prize.ts'
import type { Sheet, SheetState } from '../../shared/model/sheet.ts'
import { derivedState } from '../../shared/scoring/derivedState.ts'
import type { Fraction } from '../../shared/scoring/fraction.ts'
import { type Missing, missing } from '../../shared/scoring/missing.ts'
import { sheetTotal } from '../../shared/scoring/total.ts'
import { type Change, sheetWith } from './change.ts'
import { useDesk } from './desk.ts'
import { isUndeclared } from './deskSession.ts'
import { type Unsaved, unsavedChanges, useSaving } from './saving.ts'

/** Unlike a sheet, an entry can also wait for the juror's word on conflicts. */
export type EntryState = SheetState | 'undeclared'

/** An entry with everything the juror's screens say about it. */
export type EntryView = {
  readonly desk: DeskEntry
  readonly category: Category
  /** As the juror left it, saved or not yet. */
  readonly sheet: Sheet
  readonly state: EntryState
  readonly missing: readonly Missing[]
  /** 0 to 100; null while anything is missing. */
  readonly total: Fraction | null
  readonly pages: number
}

/** The entries in the order of their categories, in each the calibration entry first. */
export function useEntryViews(): readonly EntryView[] {
  const desk = useDesk((state) => state.desk)
  const unsaved = useSaving((state) => state.unsaved)
  return useMemo(() => (desk === null ? [] : entryViews(desk, unsaved)), [desk, unsaved])
}

export function entryViews(desk: Desk, unsaved: readonly Unsaved[]): readonly EntryView[] {
  return desk.prize.categories.flatMap((category) =>
    calibrationFirst(desk.entries)
      .filter(({ entry }) => entry.categoryId === category.id)
      .map((entry) => entryView(desk, category, entry, unsaved)),
  )
}

function calibrationFirst(entries: readonly DeskEntry[]): readonly DeskEntry[] {
  return entries.toSorted((a, b) => Number(isCalibration(b.entry)) - Number(isCalibration(a.entry)))
}

/** Views of entries as they are saved; an entry is a new value whenever something of it was saved. */
const savedViews = new WeakMap<DeskEntry, EntryView>()

/** The same value as long as nothing of the entry changed, so that lists need not be drawn anew. */
function entryView(
  desk: Desk,
  category: Category,
  entry: DeskEntry,
  unsaved: readonly Unsaved[],
): EntryView {
  const changes = unsavedChanges(unsaved, entry.entry.code)
  const known = savedViews.get(entry)
  if (changes.length === 0 && known?.category === category) return known
  const view = viewOf(desk, category, entry, changes)
  if (changes.length === 0) savedViews.set(entry, view)
  return view
}

function viewOf(
  desk: Desk,
  category: Category,
  entry: DeskEntry,
  changes: readonly Change[],
): EntryView {
  const { rubric } = category
  const sheet = sheetWith(entry.sheet, changes)
  const lacks = missing(rubric, sheet)
  const state = isUndeclared(entry) ? 'undeclared' : derivedState(rubric, sheet)
  const counts = state === 'scored' || state === 'partial' || state === 'unscored'
  return {
    desk: entry,
    category,
    sheet,
    state,
    missing: state === 'undeclared' ? [] : lacks,
    total: counts ? sheetTotal(rubric, sheet.marks, desk.prize.rule.notApplicable) : null,
    pages: entry.entry.documents.reduce((sum, document) => sum + document.pages, 0),
  }
}

export function codeOf({ desk }: EntryView): EntryCode {
  return desk.entry.code
}

/** Whether the juror still has something to do. */
export function isOpen({ state }: EntryView): boolean {
  return state === 'unscored' || state === 'partial' || state === 'undeclared'
}

/** How many entries are complete of those that are to be scored; recused and abstained ones are not. */
export function progressOf(views: readonly EntryView[]): {
  readonly done: number
  readonly total: number
} {
  const done = views.filter(({ state }) => state === 'scored').length
  return { done, total: views.filter(isOpen).length + done }
}

/** The calibration entry that still waits, of one category or of any; null when none does. */
export function openCalibration(
  views: readonly EntryView[],
  categoryId: CategoryId | null,
): EntryView | null {
  const found = views.find(
    (view) =>
      isCalibration(view.desk.entry) &&
      isOpen(view) &&
      (categoryId === null || view.category.id === categoryId),
  )
  return found ?? null
}

/**
 * The next entry with something to do, looking onwards from `from` and round again; the calibration entry
 * of its category goes before it. Null when there is none.
 */
export function nextOpen(views: readonly EntryView[], from: EntryCode | null): EntryView | null {
  const at = views.findIndex((view) => codeOf(view) === from)
  const onwards = [...views.slice(at + 1), ...views.slice(0, at + 1)]
  const next = onwards.find((view) => isOpen(view) && codeOf(view) !== from) ?? null
  const before = next === null ? null : openCalibration(views, next.category.id)
  return before === null || codeOf(before) === from ? next : before
}

/** Where "Continue" goes: the entry in hand while it is open, else the next open one. */
export function toContinue(views: readonly EntryView[], last: EntryCode | null): EntryView | null {
  const inHand = views.find((view) => codeOf(view) === last)
  if (inHand !== undefined && isOpen(inHand)) return inHand
  return nextOpen(views, last)
}
