import { join } from 'node:path'
import type { EditHistory, EditKind } from '../../../../shared/calls/editViews.ts'
import { AppError } from '../../../../shared/errors.ts'
import { type AsideFolder, asideFolder } from './asideFolder.ts'
import { type FileMove, moveFiles, turnedMove } from './fileMoves.ts'
import { type FileText, readFileText, writeFileText } from './textFile.ts'

/** What becomes of one file of the folder: from its text to its next, null where there is no file. */
export type TextChange = {
  readonly file: string
  readonly change: (text: FileText) => FileText
}

type ChangedFile = { readonly file: string; readonly before: FileText; readonly after: FileText }

/** Something that was done to the folder's text as one step. */
export type Edit = {
  readonly kind: EditKind
  readonly files: readonly ChangedFile[]
  /** Other files, such as documents, that change their places. */
  readonly moves: readonly FileMove[]
}

/** What happens around an edit when all is worked out and nothing is written: it writes by calling `make`. */
export type Around = (edit: Edit, make: () => Promise<void>) => Promise<void>

/** The edits of one open prize folder, to be taken back one by one until it is closed. */
export type FolderEdits = {
  /**
   * Changes files as one step; null when they were so already. All changes are worked out before the first is
   * written, so that what a change throws leaves the folder as it was.
   * @throws AppError TEXT_NOT_UTF8, FILE_EXISTS, and what the disk refuses
   */
  readonly edit: (
    kind: EditKind,
    changes: readonly TextChange[],
    moves?: readonly FileMove[],
    around?: Around,
  ) => Promise<Edit | null>
  /**
   * Takes back the last edit, or makes the last that was taken back again; null when there is none.
   * @throws AppError TEXT_CHANGED when another program changed one of its files meanwhile
   */
  readonly move: (way: 'undo' | 'redo', around?: Around) => Promise<Edit | null>
  readonly history: () => EditHistory
  /** Where moves take what is deleted, and bring from what is new. */
  readonly aside: AsideFolder
}

/** Enough for a day's work; each step holds its files twice. */
const KEPT = 100

export function createFolderEdits(folder: string): FolderEdits {
  const done: Edit[] = []
  const undone: Edit[] = []
  const aside = asideFolder(folder)
  return {
    aside,
    async edit(kind, changes, moves = [], around = plainly) {
      const edit = { kind, files: await workedOut(folder, changes), moves }
      if (edit.files.length + moves.length === 0) return null
      await around(edit, () => make(folder, edit, aside))
      done.push(edit)
      done.splice(0, done.length - KEPT)
      undone.length = 0
      return edit
    },
    async move(way, around = plainly) {
      const [from, to] = way === 'undo' ? [done, undone] : [undone, done]
      const edit = from.at(-1)
      if (edit === undefined) return null
      const step = way === 'undo' ? turned(edit) : edit
      await refuseChanged(folder, step.files)
      await around(step, () => make(folder, step, aside))
      from.pop()
      to.push(edit)
      return edit
    },
    history: () => ({ undo: done.at(-1)?.kind ?? null, redo: undone.at(-1)?.kind ?? null }),
  }
}

function plainly(_: Edit, make: () => Promise<void>): Promise<void> {
  return make()
}

/** Only the files that really change. */
async function workedOut(
  folder: string,
  changes: readonly TextChange[],
): Promise<readonly ChangedFile[]> {
  const files = await Promise.all(
    changes.map(async ({ file, change }) => {
      const before = await readFileText(join(folder, file))
      return { file, before, after: change(before) }
    }),
  )
  return files.filter(({ before, after }) => before !== after)
}

/** A document is in its place as long as a table names it, whenever the program is cut off. */
async function make(folder: string, { files, moves }: Edit, aside: AsideFolder): Promise<void> {
  const away = moves.filter(({ to }) => aside.holds(to))
  const here = moves.filter(({ to }) => !aside.holds(to))
  await moveFiles(folder, here)
  try {
    await write(folder, files)
  } catch (error) {
    await moveFiles(folder, here.toReversed().map(turnedMove))
    throw error
  }
  try {
    await moveFiles(folder, away)
  } catch (error) {
    await write(folder, files.map(turnedFile))
    await moveFiles(folder, here.toReversed().map(turnedMove))
    throw error
  }
}

/** What was written before one could not be is put back. */
async function write(folder: string, files: readonly ChangedFile[]): Promise<void> {
  const written: ChangedFile[] = []
  try {
    for (const file of files) {
      await writeFileText(join(folder, file.file), file.after)
      written.push(file)
    }
  } catch (error) {
    for (const { file, before } of written) await writeFileText(join(folder, file), before)
    throw error
  }
}

async function refuseChanged(folder: string, files: readonly ChangedFile[]): Promise<void> {
  for (const { file, before } of files) {
    if ((await readFileText(join(folder, file))) !== before)
      throw new AppError('TEXT_CHANGED', { file })
  }
}

function turned({ kind, files, moves }: Edit): Edit {
  return { kind, files: files.map(turnedFile), moves: moves.toReversed().map(turnedMove) }
}

function turnedFile({ file, before, after }: ChangedFile): ChangedFile {
  return { file, before: after, after: before }
}
