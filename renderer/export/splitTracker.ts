/** A tracker is four words and twelve letters, joined by hyphens. */
export function splitTracker(tracker: string): {
  readonly spoken: string
  readonly letters: string
} {
  const at = tracker.lastIndexOf('-')
  return { spoken: tracker.slice(0, at), letters: tracker.slice(at + 1) }
}

/** Four at a time, as an eye compares them. */
export function letterGroups(letters: string): readonly string[] {
  return letters.match(/.{1,4}/g) ?? []
}
