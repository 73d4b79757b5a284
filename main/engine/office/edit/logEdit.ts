import { sha256 } from '../../files/sha256.ts'
import type { ReadDb, WriteDb } from '../../store/db.ts'
import { announced } from '../log/announced.ts'
import { writeAudit } from '../store/audit.ts'
import { noteFile } from '../store/notedFiles.ts'
import type { AsideFolder } from './asideFolder.ts'
import type { Around, Edit } from './folderEdits.ts'

export type EditWay = 'done' | 'undone' | 'redone'

/** Lines of an edit's own, written in one transaction with what the log says of its files. */
export type AlsoLogged = (tx: WriteDb, now: number) => void

type Announcement = {
  readonly now: number
  readonly way: EditWay
  readonly aside: AsideFolder
  readonly also?: AlsoLogged | undefined
}

/** Tells the log of an edit before its first file is written. */
export function loggedEdit(db: ReadDb, announcement: Announcement): Around {
  const { now, also } = announcement
  return (edit, make) => {
    const write = (tx: WriteDb): number => {
      const line = logEdit(tx, edit, announcement)
      also?.(tx, now)
      return line
    }
    return announced(db, now, write, make)
  }
}

/**
 * One line for each text file, with the digest that it will have; of an edit that only moves other files, one
 * for each of those. The log knows the texts then, and says nothing of them when it looks next.
 */
function logEdit(
  tx: WriteDb,
  { kind, files, moves }: Edit,
  { now, way, aside }: Announcement,
): number {
  const texts = files.map(({ file, after }) => {
    const digest = after === null ? '' : sha256(after).toString('hex')
    noteFile(tx, file, digest)
    return { file, sha256: digest }
  })
  const moved = moves.map(({ from, to }) => ({ file: aside.holds(to) ? from : to, sha256: '' }))
  const told = texts.length === 0 ? moved : texts
  const lines = told.map((facts) =>
    writeAudit(tx, now, 'folder-edited', { edit: kind, way, ...facts }),
  )
  return Math.min(...lines)
}
