import { sha256 } from '../../files/sha256.ts'
import { momentOf, type ReadDb } from '../../store/db.ts'
import type { PrizeFolder } from '../prizeFolder/prizeFolder.ts'

type Reckon<T> = (db: ReadDb, folder: PrizeFolder) => T

/** One answer for each round that somebody looks at. */
const KEPT = 4

/**
 * Reckons again only when something it could be made of is another: one changed row of the store or one letter of
 * the folder is another state. Within a transaction, which may be undone, nothing is remembered. What is
 * remembered goes with the store's connection, so a locked office leaves nothing behind.
 */
export function oncePerState<T>(reckon: Reckon<T>): Reckon<T> {
  const known = new WeakMap<object, Map<string, T>>()
  return (db, folder) => {
    const moment = momentOf(db)
    if (moment === null) return reckon(db, folder)
    const answers = known.get(moment.connection) ?? new Map<string, T>()
    known.set(moment.connection, answers)
    const state = `${moment.changes} ${digestOf(folder)}`
    const answer = answers.get(state) ?? reckon(db, folder)
    keepLatest(answers, state, answer)
    return answer
  }
}

function keepLatest<T>(answers: Map<string, T>, state: string, answer: T): void {
  answers.delete(state)
  answers.set(state, answer)
  for (const old of [...answers.keys()].slice(0, -KEPT)) answers.delete(old)
}

/** A folder is lists, words and numbers, all of which JSON has. */
function digestOf(folder: PrizeFolder): string {
  return sha256(JSON.stringify(folder)).toString('hex')
}
