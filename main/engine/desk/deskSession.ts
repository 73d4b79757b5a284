import { AppError } from '../../../shared/errors.ts'
import type { OpenDesk } from './openDesk.ts'

/** The one desk that is open, if any. */
export type DeskSession = {
  /** @throws AppError DESK_LOCKED */
  readonly desk: () => OpenDesk
  /** Puts a newly opened desk in the place of whatever was open. */
  readonly hold: (desk: OpenDesk) => OpenDesk
  /** Closes the stores and forgets their keys. */
  readonly lock: () => void
}

export function deskSession(): DeskSession {
  let open: OpenDesk | null = null
  const lock = (): void => {
    open?.close()
    open = null
  }
  return {
    desk: () => {
      if (open === null) throw new AppError('DESK_LOCKED', {})
      return open
    },
    hold: (desk) => {
      lock()
      open = desk
      return desk
    },
    lock,
  }
}
