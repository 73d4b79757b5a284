import type { Pulse } from '../viewer/protocol.ts'

/** Between two looks at the viewer. */
export const tickMs = 2000

/** Ticks are counted rather than measured, so that a laptop that slept is not a viewer that hangs. */
const patience = 5

/** How long the viewer has been silent, or busy without getting on, in ticks. */
export type Watch = {
  readonly silent: number
  readonly stalled: number
  readonly work: number
  readonly drawing: number | null
}

export const freshWatch: Watch = { silent: 0, stalled: 0, work: 0, drawing: null }

/** A tick passed and the viewer was asked for its pulse once more. */
export function ticked(watch: Watch): Watch {
  return { ...watch, silent: watch.silent + 1 }
}

/** The viewer answered. While it waits for bytes from us it cannot get on, and is not to blame. */
export function pulsed(watch: Watch, pulse: Pulse, waitsForBytes: boolean): Watch {
  const stands = pulse.busy && !waitsForBytes && pulse.work === watch.work
  return {
    silent: 0,
    stalled: stands ? watch.stalled + 1 : 0,
    work: pulse.work,
    drawing: pulse.drawing,
  }
}

/** True after ten seconds without an answer or without progress. */
export function isStopped({ silent, stalled }: Watch): boolean {
  return silent > patience || stalled >= patience
}
