import { hundredths } from '../../model/points.ts'
import type { BandFile, ScaleFile } from '../prizeFile.ts'

/** The bands on another scale: as they are where all of them lie on it, else spread over it in the same shares. */
export function fittedBands(
  bands: readonly BandFile[],
  before: ScaleFile,
  after: ScaleFile,
): BandFile[] {
  if (bands.every(({ from }) => isOnScale(from, after))) return [...bands]
  const taken = new Set<number>()
  return bands.flatMap((band) => {
    const from = fitted(band.from, before, after)
    if (taken.has(from)) return []
    taken.add(from)
    return [{ ...band, from }]
  })
}

export function isOnScale(points: number, { minimum, maximum, step }: ScaleFile): boolean {
  const [from, below, size] = [points, minimum, step].map((one) => hundredths(one) ?? NaN)
  if (from === undefined || below === undefined || size === undefined) return false
  return points >= minimum && points <= maximum && (from - below) % size === 0
}

function fitted(from: number, before: ScaleFile, after: ScaleFile): number {
  const share = (from - before.minimum) / (before.maximum - before.minimum)
  const steps = Math.round((after.maximum - after.minimum) / after.step)
  const place = Math.min(Math.max(Math.round(share * steps), 0), steps)
  return Math.round((after.minimum + place * after.step) * 100) / 100
}
