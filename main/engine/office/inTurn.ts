export type InTurn = <T>(work: () => Promise<T>) => Promise<T>

/** Runs one piece of work at a time, in the order in which they were asked for; a failure stops nobody else. */
export function inTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const turn = last.then(work)
    last = turn.catch(() => undefined)
    return turn
  }
}
