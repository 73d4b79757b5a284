import { create } from 'zustand'
import type { WireError } from '../../shared/calls/call.ts'
import { noteNumber } from '../../shared/deliberation/meetingNotes.ts'
import type { EntryCode } from '../../shared/model/ids.ts'
import { errorOf } from './api.ts'
import { useDeliberation } from './deliberation.ts'

/** A note as it stands in its field. `saved` is said only once the office has answered. */
export type NoteDraft = {
  readonly text: string
  readonly state: 'typing' | 'saved' | 'failed'
  readonly error: WireError | null
}

type MeetingNotes = {
  readonly drafts: ReadonlyMap<EntryCode, NoteDraft>
  /** Written down after a pause in typing. */
  readonly typed: (entryCode: EntryCode, text: string) => void
  /** Writes down at once what is not yet; answers when nothing more can be. */
  readonly flush: () => Promise<void>
  readonly forgotten: () => void
}

const typingPause = 600
const retryAfter = 3000
let timer: ReturnType<typeof setTimeout> | undefined
let writing: Promise<void> | null = null

/** What is written down about each entry while the jury talks. */
export const useMeetingNotes = create<MeetingNotes>()((set, get) => ({
  drafts: new Map(),
  typed: (entryCode, text) => {
    set(({ drafts }) => ({
      drafts: new Map(drafts).set(entryCode, { text, state: 'typing', error: null }),
    }))
    schedule(typingPause)
  },
  flush: async () => {
    clearTimeout(timer)
    // One at a time: what was typed while another was on its way comes after it.
    while (writing !== null) await writing
    writing = writeAll(get)
    await writing.finally(() => {
      writing = null
    })
  },
  forgotten: () => {
    clearTimeout(timer)
    set({ drafts: new Map() })
  },
}))

function schedule(milliseconds: number): void {
  clearTimeout(timer)
  timer = setTimeout(() => void useMeetingNotes.getState().flush(), milliseconds)
}

async function writeAll(get: () => MeetingNotes): Promise<void> {
  for (const [entryCode, { text, state }] of get().drafts)
    if (state !== 'saved') await write(entryCode, text)
}

async function write(entryCode: EntryCode, text: string): Promise<void> {
  const { deliberation, acted } = useDeliberation.getState()
  if (deliberation === null) return
  const note = noteNumber(deliberation.events, entryCode)
  try {
    await acted({ kind: 'note', note, entryCode, text })
    settled(entryCode, text, { text, state: 'saved', error: null })
  } catch (thrown) {
    settled(entryCode, text, { text, state: 'failed', error: errorOf(thrown) })
    schedule(retryAfter)
  }
}

/** What was typed meanwhile stays what it is. */
function settled(entryCode: EntryCode, text: string, draft: NoteDraft): void {
  const { drafts } = useMeetingNotes.getState()
  if (drafts.get(entryCode)?.text !== text) return
  useMeetingNotes.setState({ drafts: new Map(drafts).set(entryCode, draft) })
}

export function hasUnwrittenNotes(): boolean {
  return [...useMeetingNotes.getState().drafts.values()].some(({ state }) => state !== 'saved')
}
