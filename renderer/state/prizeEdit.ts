import { create } from 'zustand'
import type { WireError } from '../../shared/calls/call.ts'
import type { Input } from '../../shared/calls/calls.ts'
import type { PrizePart } from '../../shared/calls/prizeCalls.ts'
import type { Finding, Office } from '../../shared/calls/views.ts'
import type { PrizeFile } from '../../shared/format/prizeFile.ts'
import { api, errorOf } from './api.ts'
import { isSound, useOffice } from './office.ts'

export type PrizeChange = (before: PrizeFile) => PrizeFile

type Renamed = Input<'office.editPrize'>['renamed']

/** Something the secretariat does to what prize.yaml says. */
type PrizeEdit = {
  readonly part: PrizePart
  readonly change: PrizeChange
  readonly renamed: Renamed
}

/** Why the last edit was not made. */
type Trouble =
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] }
  | { readonly kind: 'error'; readonly error: WireError }

type PrizeEditStore = {
  /** What the prize will be when everything asked for is done; null when nothing is under way. */
  readonly pending: PrizeFile | null
  readonly trouble: Trouble | null
  /** An edit that waits for its reason: a bundle was built with what it changes. */
  readonly unreasoned: PrizeEdit | null
  /** Given once, it goes with every change until the prize is closed. */
  readonly reason: string
  readonly reasonGiven: (reason: string) => void
  readonly reasonRefused: () => void
  readonly dismissed: () => void
  readonly forgotten: () => void
}

const nothing = { pending: null, trouble: null, unreasoned: null, reason: '' } as const

export const usePrizeEdit = create<PrizeEditStore>()((set, get) => ({
  ...nothing,
  reasonGiven: (reason) => {
    const { unreasoned } = get()
    set({ reason, unreasoned: null })
    if (unreasoned !== null) prizeEdited(unreasoned.part, unreasoned.change, unreasoned.renamed)
  },
  reasonRefused: () => {
    set({ unreasoned: null })
  },
  dismissed: () => {
    set({ trouble: null })
  },
  forgotten: () => {
    set(nothing)
  },
}))

/** The prize as it is written, with everything that is under way. */
export function useWrittenPrize(office: Office): PrizeFile {
  return usePrizeEdit(({ pending }) => pending) ?? office.written.file
}

let queue: Promise<unknown> = Promise.resolve()
let waiting = 0

/** Changes the prize: shown at once, written one after the other. Each change is made to what the one before left. */
export function prizeEdited(part: PrizePart, change: PrizeChange, renamed: Renamed = []): void {
  const { opened } = useOffice.getState()
  if (opened === null || !isSound(opened)) return
  const before = usePrizeEdit.getState().pending ?? opened.written.file
  usePrizeEdit.setState({ pending: change(before), trouble: null })
  waiting += 1
  queue = queue.then(() => sent({ part, change, renamed })).finally(settled)
}

function settled(): void {
  waiting -= 1
  if (waiting === 0) usePrizeEdit.setState({ pending: null })
}

async function sent(edit: PrizeEdit): Promise<void> {
  const { opened, answered } = useOffice.getState()
  if (opened === null || !isSound(opened)) return
  const { file, digest } = opened.written
  const prize = edit.change(file)
  const { reason } = usePrizeEdit.getState()
  try {
    const answer = await api('office.editPrize', {
      part: edit.part,
      digest,
      prize,
      renamed: edit.renamed,
      reason,
    })
    if ('refused' in answer) happened({ kind: 'refused', findings: answer.refused })
    else if (useOffice.getState().opened?.folder === answer.folder) answered(answer)
  } catch (thrown) {
    const error = errorOf(thrown)
    if (error.code === 'CHANGE_REASON_MISSING') usePrizeEdit.setState({ unreasoned: edit })
    else happened({ kind: 'error', error })
  }
}

function happened(trouble: Trouble): void {
  usePrizeEdit.setState({ trouble })
}
