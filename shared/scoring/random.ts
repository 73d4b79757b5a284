/** Numbers in [0, 1). */
export type Random = () => number

/**
 * The same numbers for the same whole seed, on every machine: SplitMix (Steele, Lea & Flood 2014) in
 * 32 bits. For resampling and fair assignment, never for secrets.
 */
export function seededRandom(seed: number): Random {
  let state = seed | 0
  return () => {
    state = (state + 0x9e3779b9) | 0
    return mixed(state) / 2 ** 32
  }
}

/** Spreads every bit over all 32 (the finalizer of MurmurHash3). */
function mixed(bits: number): number {
  let h = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
