import { call } from './call.ts'
import { Nothing } from './commonInputs.ts'
import { DeskHistory, HistoryMove } from './history.ts'

/** A juror's undo and redo: a history of the desk, not of the window, so that it outlives a restart. */
export const historyCalls = {
  'desk.history': call(Nothing, DeskHistory, 'DESK_LOCKED', 'STORE_DAMAGED'),
  'desk.undo': call(Nothing, HistoryMove, 'DESK_LOCKED', 'STORE_DAMAGED', 'DISK_FULL'),
  'desk.redo': call(Nothing, HistoryMove, 'DESK_LOCKED', 'STORE_DAMAGED', 'DISK_FULL'),
} as const
