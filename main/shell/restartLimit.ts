const limit = 3
const withinMs = 20_000

/** Counts deaths: an engine that dies this often in this short a time would only die again. */
export class RestartLimit {
  #deaths: readonly number[] = []

  /** Notes a death; whether it was one too many. `now` is in milliseconds. */
  isReached(now: number): boolean {
    this.#deaths = [...this.#deaths.filter((death) => now - death < withinMs), now]
    return this.#deaths.length >= limit
  }

  forget(): void {
    this.#deaths = []
  }
}
