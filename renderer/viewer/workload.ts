/** What the viewer has in hand, so that the window can tell slow from stuck. */
export type Workload = {
  /** Counts the work as pending until it ends, one way or the other. */
  readonly during: <T>(page: number | null, work: Promise<T>) => Promise<T>
  readonly pending: () => number
  /** Says that a piece of it is done. */
  readonly step: () => void
  readonly steps: () => number
  /** The page of the oldest pending work, when it belongs to one. */
  readonly page: () => number | null
}

export function createWorkload(): Workload {
  const pending = new Set<{ readonly page: number | null }>()
  let steps = 0
  return {
    during: async (page, work) => {
      const entry = { page }
      pending.add(entry)
      try {
        return await work
      } finally {
        pending.delete(entry)
      }
    },
    pending: () => pending.size,
    step: () => {
      steps += 1
    },
    steps: () => steps,
    page: () => {
      for (const { page } of pending) if (page !== null) return page
      return null
    },
  }
}
