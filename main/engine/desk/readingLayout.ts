import { z } from 'zod'
import { bareLayout, ReadingLayout } from '../../../shared/calls/views.ts'
import { row, run, transact } from '../store/db.ts'
import { storedJson } from '../store/storedJson.ts'
import type { OpenDesk } from './openDesk.ts'

const LayoutRow = z.object({ layout: storedJson(ReadingLayout) })

/** How the documents lay when the juror last read. */
export function readingLayout(desk: OpenDesk): ReadingLayout {
  return row(desk.store, LayoutRow, 'SELECT layout FROM reading_layout')?.layout ?? bareLayout
}

export function rememberLayout(desk: OpenDesk, layout: ReadingLayout): void {
  transact(desk.store, (tx) => {
    run(
      tx,
      `INSERT INTO reading_layout (id, layout) VALUES (1, ?)
       ON CONFLICT (id) DO UPDATE SET layout = excluded.layout`,
      JSON.stringify(layout),
    )
  })
}
