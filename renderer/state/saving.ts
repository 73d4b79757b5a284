import { create } from 'zustand'
import type { WireError } from '../../shared/calls/call.ts'
import type { EntryCode } from '../../shared/model/ids.ts'
import { errorOf } from './api.ts'
import { type Change, joined, saveChange, targetOf } from './change.ts'
import { useDesk } from './desk.ts'

/** A change on its way to the disk. It stays here until the engine has answered that it is saved. */
export type Unsaved = {
  readonly deskId: string
  readonly change: Change
  /** Milliseconds since 1970 before which it is not sent, while the juror is still typing. */
  readonly notBefore: number
  /** Why the engine would not take it; it waits for the juror then. */
  readonly refusal: WireError | null
}

type SavingStore = {
  readonly unsaved: readonly Unsaved[]
  /** What keeps everything from being saved, such as a full disk; it is tried again by itself. */
  readonly failure: WireError | null
  readonly savedSomething: boolean
  /** Sent at once. */
  readonly changeMade: (change: Change) => void
  /** Sent after a pause in typing. */
  readonly textTyped: (change: Change) => void
  /** Sends everything now; answers when nothing more can be sent. */
  readonly flush: () => Promise<void>
  /**
   * Does something in its turn: after all that was changed before is saved, and before what is changed
   * meanwhile is sent. Answers null, and does nothing, when not all could be saved.
   */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T | null>
  /** Gives up a change that the engine refused. */
  readonly refusedDiscarded: (unsaved: Unsaved) => void
}

const typingPause = 400
const retryAfter = 3000
/** Errors that the same change may pass a little later; all others wait for the juror. */
const passing: ReadonlySet<string> = new Set([
  'DISK_FULL',
  'NO_PERMISSION',
  'DESK_LOCKED',
  'ENGINE_STOPPED',
  'BUSY',
  'INTERNAL',
])

let sending: Promise<void> | null = null
let onItsWay: Change | null = null
let timer: ReturnType<typeof setTimeout> | undefined

export const useSaving = create<SavingStore>()((set, get) => ({
  unsaved: [],
  failure: null,
  savedSomething: false,
  changeMade: (change) => {
    set({ unsaved: queued(get().unsaved, change, 0) })
    void sendDue()
  },
  textTyped: (change) => {
    set({ unsaved: queued(get().unsaved, change, Date.now() + typingPause) })
    schedule(typingPause)
  },
  flush: async () => {
    set({ unsaved: get().unsaved.map((one) => ({ ...one, notBefore: 0 })) })
    await sendDue()
    await sendDue()
  },
  inTurn: async (work) => {
    await get().flush()
    while (sending !== null) await sending
    if (get().unsaved.some(isOpen)) return null
    const done = work()
    sending = done.then(nothing, nothing).finally(() => {
      sending = null
      void sendDue()
    })
    return done
  },
  refusedDiscarded: (unsaved) => {
    set({ unsaved: get().unsaved.filter((one) => one !== unsaved) })
  },
}))

/** The changes of one entry that are not saved yet, oldest first. */
export function unsavedChanges(
  unsaved: readonly Unsaved[],
  entryCode: EntryCode,
): readonly Change[] {
  return unsaved.map(({ change }) => change).filter((change) => change.entryCode === entryCode)
}

function queued(
  unsaved: readonly Unsaved[],
  change: Change,
  notBefore: number,
): readonly Unsaved[] {
  const deskId = useDesk.getState().desk?.deskId
  if (deskId === undefined) return unsaved
  const target = targetOf(change)
  const isSame = (one: Unsaved): boolean => targetOf(one.change) === target && one.deskId === deskId
  const others = unsaved.filter((one) => !isSame(one))
  const replaced = unsaved.find(isSame)?.change
  const latest = replaced === undefined || replaced === onItsWay ? change : joined(replaced, change)
  return [...others, { deskId, change: latest, notBefore, refusal: null }]
}

function nothing(): void {
  // Whoever asked for the work hears of its failure.
}

function schedule(milliseconds: number): void {
  clearTimeout(timer)
  timer = setTimeout(() => void sendDue(), milliseconds)
}

/** One at a time and in order, so that a later change can never be overtaken by an earlier one. */
function sendDue(): Promise<void> {
  sending ??= sendAllDue().finally(() => {
    sending = null
  })
  return sending
}

async function sendAllDue(): Promise<void> {
  for (let next = nextDue(); next !== null; next = nextDue()) {
    if (!(await sent(next))) return
  }
  const typing = useSaving.getState().unsaved.find((one) => one.refusal === null && isOpen(one))
  if (typing !== undefined) schedule(Math.max(typing.notBefore - Date.now(), 0))
}

function nextDue(): Unsaved | null {
  const { unsaved } = useSaving.getState()
  const now = Date.now()
  return unsaved.find((one) => one.refusal === null && one.notBefore <= now && isOpen(one)) ?? null
}

function isOpen({ deskId }: Unsaved): boolean {
  return useDesk.getState().desk?.deskId === deskId
}

/** False when trying the others makes no sense now. */
async function sent(one: Unsaved): Promise<boolean> {
  try {
    onItsWay = one.change
    const saved = await saveChange(one.change)
    useSaving.setState(({ unsaved }) => ({
      unsaved: unsaved.filter((other) => other.change !== one.change),
      failure: null,
      savedSomething: true,
    }))
    if (saved !== null) useDesk.getState().entrySaved(saved)
    return true
  } catch (thrown) {
    return failed(one, errorOf(thrown))
  } finally {
    onItsWay = null
  }
}

function failed(one: Unsaved, error: WireError): boolean {
  if (passing.has(error.code)) {
    useSaving.setState({ failure: error })
    schedule(retryAfter)
    return false
  }
  useSaving.setState(({ unsaved }) => ({
    unsaved: unsaved.map((other) =>
      other.change === one.change ? { ...other, refusal: error } : other,
    ),
  }))
  return true
}
