import { readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** A file beside the store that holds it as it was after `sequence` transactions, or what came after them. */
export type KeptFile = { readonly path: string; readonly sequence: number }

type Kind = 'snapshot' | 'journal'

/** Where a store's snapshot or journal of this sequence lies: beside it, by name and number. */
export function keptFile(store: string, kind: Kind, sequence: number): string {
  return join(dirname(store), `${nameOf(store)}-${String(sequence).padStart(9, '0')}.${kind}`)
}

/** All of a store's snapshots or journals, the oldest first. */
export function keptFiles(store: string, kind: Kind): readonly KeptFile[] {
  const name = new RegExp(`^${nameOf(store)}-(\\d{9})\\.${kind}$`)
  return readdirSync(dirname(store))
    .flatMap((file) => {
      const number = name.exec(file)?.[1]
      return number === undefined
        ? []
        : [{ path: join(dirname(store), file), sequence: Number(number) }]
    })
    .sort((a, b) => a.sequence - b.sequence)
}

function nameOf(store: string): string {
  return basename(store, '.db')
}

/** The store that a file is kept for, which is the one that people are told of. */
export function storeOf(keptPath: string): string {
  return keptPath.replace(/-\d{9}\.(?:journal|snapshot)$/, '.db')
}
