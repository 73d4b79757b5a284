import { create } from 'zustand'
import type { WireError } from '../../shared/calls/call.ts'
import type { DroppedEntry, DropPlan, Grouping } from '../../shared/calls/dropViews.ts'
import type { ImportChoices, ImportPlan } from '../../shared/calls/entryViews.ts'
import type { CategoryId, EntryCode } from '../../shared/model/ids.ts'
import { api, errorOf } from './api.ts'
import { isSound, useOffice } from './office.ts'
import { runTask } from './officeWork.ts'

export type ImportSource = { readonly path: string | null; readonly text: string | null }

export type DropWish = {
  readonly grouping: Grouping | null
  readonly categoryId: CategoryId
  readonly entryCode: EntryCode | null
}

/** What is about to be taken in, while it is looked at. */
type Intake =
  | { readonly kind: 'none' }
  | { readonly kind: 'new' }
  | { readonly kind: 'paste' }
  | { readonly kind: 'drop'; readonly wish: DropWish; readonly plan: DropPlan }
  | { readonly kind: 'table'; readonly source: ImportSource; readonly plan: ImportPlan }

type IntakeStore = {
  readonly intake: Intake
  readonly error: WireError | null
  /** Where the last documents went for which nothing told it. */
  readonly lastCategory: CategoryId | null
  readonly closed: () => void
  readonly asked: (kind: 'new' | 'paste') => void
}

export const useEntryIntake = create<IntakeStore>()((set) => ({
  intake: { kind: 'none' },
  error: null,
  lastCategory: null,
  closed: () => {
    set({ intake: { kind: 'none' }, error: null })
  },
  asked: (kind) => {
    set({ intake: { kind }, error: null })
  },
}))

/** Files and folders were dropped or chosen: a table is read, PDFs are looked for. */
export async function filesGiven(
  paths: readonly string[],
  entryCode: EntryCode | null,
): Promise<void> {
  const [path = ''] = paths
  if (paths.length === 0) return
  if (/\.(csv|tsv|txt|xlsx?|ods)$/i.test(path)) {
    await tableGiven({ path, text: null })
    return
  }
  const { opened } = useOffice.getState()
  const first = opened !== null && isSound(opened) ? opened.prize.categories[0]?.id : undefined
  if (first === undefined) return
  const categoryId = useEntryIntake.getState().lastCategory ?? first
  const wish = { grouping: null, categoryId, entryCode }
  const plan = await runTask('intake', 'office.scanDrop', { paths, ...wish })
  if (plan !== null) useEntryIntake.setState({ intake: { kind: 'drop', wish, plan }, error: null })
}

export async function dropReplanned(drop: string, wish: DropWish): Promise<void> {
  useEntryIntake.setState({ lastCategory: wish.categoryId })
  await told(async () => {
    const plan = await api('office.planDrop', { drop, ...wish })
    useEntryIntake.setState({ intake: { kind: 'drop', wish, plan } })
  })
}

/** Whether it was taken in. */
export async function dropTaken(drop: string, entries: readonly DroppedEntry[]): Promise<boolean> {
  useEntryIntake.getState().closed()
  const opened = await runTask('intake', 'office.takeDrop', { drop, entries })
  if (opened !== null) useOffice.getState().answered(opened)
  return opened !== null
}

export async function tableGiven(source: ImportSource): Promise<void> {
  await told(async () => {
    const plan = await api('office.readImport', { ...source, choices: null })
    useEntryIntake.setState({ intake: { kind: 'table', source, plan } })
  })
}

export async function tableReplanned(source: ImportSource, choices: ImportChoices): Promise<void> {
  await told(async () => {
    const plan = await api('office.readImport', { ...source, choices })
    useEntryIntake.setState({ intake: { kind: 'table', source, plan } })
  })
}

export async function tableTaken(source: ImportSource, plan: ImportPlan): Promise<boolean> {
  const { choices, sha256 } = plan
  return told(async () => {
    const opened = await api('office.importEntries', { ...source, choices, sha256 })
    useEntryIntake.getState().closed()
    useOffice.getState().answered(opened)
  })
}

/** A failure is told where the intake is shown. */
async function told(work: () => Promise<void>): Promise<boolean> {
  useEntryIntake.setState({ error: null })
  try {
    await work()
    return true
  } catch (thrown) {
    useEntryIntake.setState({ error: errorOf(thrown) })
    return false
  }
}
