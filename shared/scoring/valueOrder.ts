/** Rows of values: the shorter first, then the one whose first difference is lower. */
export function byValues(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) return a.length - b.length
  const place = a.findIndex((value, index) => value !== b[index])
  return (a[place] ?? 0) - (b[place] ?? 0)
}
