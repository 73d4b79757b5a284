import type { BrokenOffice, Office } from '../../../shared/calls/views.ts'
import { AppError } from '../../../shared/errors.ts'
import { isError } from '../../../shared/findings.ts'
import type { Ports } from '../ports.ts'
import { firstProblem } from './firstProblem.ts'
import { brokenView, officeView } from './officeView.ts'
import { makePdfNotes, type PdfNotes } from './pdfNotes.ts'
import type { BrokenFolder, PrizeFolder } from './prizeFolder/prizeFolder.ts'
import { readPrizeFolder } from './prizeFolder/readPrizeFolder.ts'
import type { OfficeStore } from './store/officeStore.ts'

type Held = {
  readonly path: string
  readonly notes: PdfNotes
  folder: PrizeFolder | BrokenFolder
  unlocked: OfficeStore | null
}

/** The one prize that is open, read from its folder and kept until it is read again. */
export type OfficeSession = {
  /** Reads a folder and holds it; what was open before is closed. */
  readonly open: (path: string, unlocked?: OfficeStore) => Promise<void>
  readonly close: () => void
  readonly reread: () => Promise<void>
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
    held = null
  }
  const lock = (): void => {
    if (held === null) return
    held.unlocked?.store.close()
    held.unlocked = null
  }
  const folder = (): PrizeFolder => usable(here().folder)
  return {
    async open(path, unlocked) {
      const read = await readPrizeFolder(path, ports.clock())
      close()
      held = { path, notes: makePdfNotes(), folder: read, unlocked: unlocked ?? null }
    },
    close,
    async reread() {
      const open = here()
      open.folder = await readPrizeFolder(open.path, ports.clock())
    },
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
      const { folder: read, unlocked, notes } = here()
      if (read.prize === null) return brokenView(read)
      return officeView(read, unlocked?.store ?? null, notes)
    },
    async soundView() {
      const { unlocked, notes } = here()
      return officeView(folder(), unlocked?.store ?? null, notes)
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
