import Database from 'better-sqlite3'
import { AppError } from '../../../shared/errors.ts'

/**
 * What SQLite's codes mean to a user; `file` is the store's base name. Constraint and misuse errors are
 * missing here because they are bugs.
 */
const meanings: readonly (readonly [
  code: RegExp,
  meaning: (file: string, cause: unknown) => AppError,
])[] = [
  [/^SQLITE_FULL$/, (file, cause) => new AppError('DISK_FULL', { file }, { cause })],
  [
    /^SQLITE_(?:BUSY|LOCKED|PROTOCOL)/,
    (file, cause) => new AppError('DESK_IN_USE', { file }, { cause }),
  ],
  // What the cipher answers to a wrong key and to a page that somebody changed.
  [
    /^SQLITE_(?:NOTADB|CORRUPT)/,
    (file, cause) => new AppError('STORE_DAMAGED', { file }, { cause }),
  ],
  [
    /^SQLITE_IOERR_(?:DATA|SHORT_READ|CORRUPTFS)$/,
    (file, cause) => new AppError('STORE_DAMAGED', { file }, { cause }),
  ],
  // A store that may only be read cannot be locked either, and its log cannot be removed.
  [
    /^SQLITE_(?:READONLY|PERM|AUTH|CANTOPEN|IOERR_(?:LOCK|ACCESS|DELETE))/,
    (file, cause) => new AppError('NO_PERMISSION', { file }, { cause }),
  ],
  [/^SQLITE_IOERR/, (file, cause) => new AppError('FILE_UNREADABLE', { file }, { cause })],
]

/** Runs `work` and turns what SQLite throws into the failure that a user understands. */
export function explaining<T>(file: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw explained(file, error)
  }
}

function explained(file: string, error: unknown): unknown {
  if (!(error instanceof Database.SqliteError)) return error
  const found = meanings.find(([code]) => code.test(error.code))
  return found === undefined ? error : found[1](file, error)
}
