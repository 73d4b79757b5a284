import { readFileSync } from 'node:fs'

const LOOK_EVERY_MS = 10

export type PeakMemory = { readonly stop: () => number }

/** Watches a process until it has ended; `stop` answers the most bytes that it ever had in memory. */
export function watchMemory(pid: number): PeakMemory {
  let peak = 0
  const look = setInterval(() => {
    // The kernel keeps the highest value itself, so that nothing between two looks is missed.
    peak = highWaterMark(pid) ?? peak
  }, LOOK_EVERY_MS)
  return {
    stop: () => {
      clearInterval(look)
      return peak
    },
  }
}

/** Null when the process has ended. */
function highWaterMark(pid: number): number | null {
  try {
    const [, kilobytes] =
      /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return kilobytes === undefined ? null : Number(kilobytes) * 1024
  } catch {
    return null
  }
}
