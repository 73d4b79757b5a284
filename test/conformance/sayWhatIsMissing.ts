import { withCorpora } from './corpora.ts'

/** Once before the run: a skipped test says nothing, and silence would look like success. */
export function setup(): void {
  if (withCorpora) return
  process.stdout.write(
    'JURYBOX_CORPORA names no folder: only what needs no public test files is run.\n',
  )
}
