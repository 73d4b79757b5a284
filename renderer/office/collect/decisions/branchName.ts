/** A, B, C … as the branches of a dispute are called on the screen. */
export function branchName(place: number): string {
  return String.fromCodePoint(0x41 + (place % 26))
}
