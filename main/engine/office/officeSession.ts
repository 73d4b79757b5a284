import type { EditKind } from '../../../shared/calls/editViews.ts'
import type { BrokenOffice, Office } from '../../../shared/calls/views.ts'
import { AppError } from '../../../shared/errors.ts'
import { isError } from '../../../shared/findings.ts'
import type { Ports } from '../ports.ts'
import type { AsideFolder } from './edit/asideFolder.ts'
import type { FileMove } from './edit/fileMoves.ts'
import {
  type Around,
  createFolderEdits,
  type Edit,
  type FolderEdits,
  type TextChange,
} from './edit/folderEdits.ts'
import { type AlsoLogged, type EditWay, loggedEdit } from './edit/logEdit.ts'
import { logWithdrawals } from './entries/logWithdrawals.ts'
import { firstProblem } from './firstProblem.ts'
import { brokenView, officeView } from './officeView.ts'
import { openPdfNotes, type PdfNotes } from './pdfNotes.ts'
import { type DocumentDisk, documentsOnDisk } from './prizeFolder/documentDisk.ts'
import type { BrokenFolder, PrizeFolder } from './prizeFolder/prizeFolder.ts'
import { readPrizeFolder } from './prizeFolder/readPrizeFolder.ts'
import type { OfficeStore } from './store/officeStore.ts'

type Held = {
  readonly path: string
  readonly notes: PdfNotes
  readonly edits: FolderEdits
  folder: PrizeFolder | BrokenFolder
  /** What lies below documents/, as of the last time that all of the folder was read. */
  disk: DocumentDisk
  unlocked: OfficeStore | null
}

/** The one prize that is open, read from its folder and kept until it is read again. */
export type OfficeSession = {
  /** Reads a folder and holds it; what was open before is closed. */
  readonly open: (path: string, unlocked?: OfficeStore) => Promise<void>
  readonly close: () => void
  readonly reread: () => Promise<void>
  /**
   * Changes text of the folder as one step that can be taken back, and reads it again. When the office is
   * unlocked the log is told before the first file is written, with what `also` has to say about it.
   * @throws AppError as `FolderEdits.edit`
   */
  readonly edit: (
    kind: EditKind,
    changes: readonly TextChange[],
    moves?: readonly FileMove[],
    also?: AlsoLogged,
  ) => Promise<Edit | null>
  /** Where edits take what is deleted, and bring from what is new. */
  readonly aside: () => AsideFolder
  /** @throws AppError as `FolderEdits.move` */
  readonly moveEdit: (way: 'undo' | 'redo') => Promise<void>
  readonly unlock: (store: OfficeStore) => void
  readonly lock: () => void
  readonly path: () => string
  readonly notes: () => PdfNotes
  /** @throws AppError NOT_A_PRIZE when nothing is open, PRIZE_INVALID when prize.yaml cannot be used */
  readonly folder: () => PrizeFolder
  /** @throws AppError NOT_A_PRIZE, OFFICE_LOCKED */
  readonly office: () => OfficeStore
  readonly isUnlocked: () => boolean
  readonly view: () => Promise<Office | BrokenOffice>
  /** @throws AppError PRIZE_INVALID */
  readonly soundView: () => Promise<Office>
}

export function createOfficeSession(ports: Ports): OfficeSession {
  let held: Held | null = null
  const here = (): Held => held ?? nothingOpen()
  const close = (): void => {
    held?.unlocked?.store.close()
    // What is left of it is hidden, and goes when the prize is closed next.
    void held?.edits.aside.remove(ports.clock()).catch(() => undefined)
    held = null
  }
  const lock = (): void => {
    if (held === null) return
    held.unlocked?.store.close()
    held.unlocked = null
  }
  const folder = (): PrizeFolder => usable(here().folder)
  const rereadTexts = async (): Promise<void> => {
    const open = here()
    open.folder = await readPrizeFolder(open.path, ports.clock(), open.disk)
  }
  const reread = async (): Promise<void> => {
    const open = here()
    open.disk = await documentsOnDisk(open.path)
    await rereadTexts()
  }
  const soundView = async (): Promise<Office> => {
    const { unlocked, notes, edits } = here()
    return officeView(folder(), unlocked?.store ?? null, notes, edits.history())
  }
  return {
    async open(path, unlocked) {
      const disk = await documentsOnDisk(path)
      const read = await readPrizeFolder(path, ports.clock(), disk)
      const notes = await openPdfNotes(path)
      close()
      const edits = createFolderEdits(path)
      held = { path, notes, edits, folder: read, disk, unlocked: unlocked ?? null }
    },
    close,
    reread,
    ...editing(here, { reread, rereadTexts }, ports),
    unlock(store) {
      lock()
      here().unlocked = store
    },
    lock,
    path: () => here().path,
    notes: () => here().notes,
    folder,
    office: () => here().unlocked ?? locked(),
    isUnlocked: () => held?.unlocked !== null && held !== null,
    async view() {
      const { folder: read, edits } = here()
      if (read.prize === null) return brokenView(read, edits.history())
      return soundView()
    },
    soundView,
  }
}

type Rereading = Readonly<Record<'reread' | 'rereadTexts', () => Promise<void>>>

/**
 * Every edit is told to the log of an office that is open, and the folder is read again after it: with a
 * thousand entries, looking at every document takes most of that time, so only an edit that moved some does.
 */
function editing(
  here: () => Held,
  { reread, rereadTexts }: Rereading,
  ports: Ports,
): Pick<OfficeSession, 'edit' | 'moveEdit' | 'aside'> {
  const telling = (way: EditWay, also?: AlsoLogged): Around | undefined => {
    const { unlocked, edits } = here()
    const announcement = { now: ports.clock(), way, aside: edits.aside, also }
    return unlocked === null ? undefined : loggedEdit(unlocked.store, announcement)
  }
  const made = async (edit: Edit | null): Promise<void> => {
    const { unlocked, folder: before } = here()
    await (edit === null || edit.moves.length > 0 ? reread : rereadTexts)()
    if (unlocked !== null) logWithdrawals(unlocked.store, ports.clock(), before, here().folder)
  }
  return {
    edit: async (kind, changes, moves, also) => {
      const edit = await here().edits.edit(kind, changes, moves, telling('done', also))
      await made(edit)
      return edit
    },
    aside: () => here().edits.aside,
    moveEdit: async (way) => {
      await made(await here().edits.move(way, telling(way === 'undo' ? 'undone' : 'redone')))
    },
  }
}

function usable(folder: PrizeFolder | BrokenFolder): PrizeFolder {
  if (folder.prize !== null) return folder
  throw new AppError('PRIZE_INVALID', firstProblem(folder.findings.filter(isError)))
}

function nothingOpen(): never {
  throw new AppError('NOT_A_PRIZE', { file: '' })
}

function locked(): never {
  throw new AppError('OFFICE_LOCKED', {})
}
