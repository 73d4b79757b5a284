export function inserted<T>(list: readonly T[], at: number, element: T): T[] {
  return list.toSpliced(at, 0, element)
}

/** Takes an element from one place and puts it where it is at `to` afterwards. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const element = list[from]
  if (element === undefined) return [...list]
  return list.toSpliced(from, 1).toSpliced(Math.min(Math.max(to, 0), list.length - 1), 0, element)
}
