import type { Desk, DeskEntry } from '../../../shared/calls/views.ts'
import { signerWords } from '../bundle/inspectBundle.ts'
import { carriedOver } from './carry/seen.ts'
import { readEntry } from './entryOnDesk.ts'
import { hasUnexported, readExports } from './exports.ts'
import type { OpenDesk } from './openDesk.ts'

/** Everything that the juror's screens show, but for the documents' bytes. */
export function readDesk(desk: OpenDesk): Desk {
  return {
    deskId: desk.deskId,
    prize: desk.prize,
    juror: desk.juror,
    signer: signerWords(desk),
    ...(desk.given === null ? {} : { given: desk.given }),
    entries: readEntries(desk),
    exports: readExports(desk.store),
    unexported: hasUnexported(desk),
    ...carriedOver(desk.store),
  }
}

/** The entries that the juror is to read or is recused from, in the prize's order. */
function readEntries(desk: OpenDesk): DeskEntry[] {
  return [...desk.entries.values()]
    .filter(({ assignment }) => assignment !== 'none')
    .map(({ entry }) => readEntry(desk, entry.code))
}
