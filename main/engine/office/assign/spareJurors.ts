/**
 * Which jurors a category should do without. n entries of k readers each have k·n links, and so hang
 * together with at most (k - 1)·n + 1 jurors. A category too small for all jurors gets a stretch of
 * their circle, which begins with the last juror of the stretch before it: then the categories hang
 * together too. With one reader an entry nothing hangs together, and nobody is spare.
 */
export function spareJurors(
  jurors: number,
  perEntry: number,
  entriesOf: readonly number[],
): (juror: number, category: number) => boolean {
  let start = 0
  const stretches = entriesOf.map((entries) => {
    const length = Math.min(jurors, (perEntry - 1) * entries + 1)
    const stretch = { start, length }
    if (length < jurors) start = (start + length - 1) % jurors
    return stretch
  })
  return (juror, category) => {
    const stretch = stretches[category]
    if (stretch === undefined || perEntry === 1) return false
    return (juror - stretch.start + jurors) % jurors >= stretch.length
  }
}
