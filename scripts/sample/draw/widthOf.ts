/** About how wide a text is. A Chinese, Japanese or Korean letter takes twice the room of a Latin one. */
export function widthOf(text: string, size: number): number {
  const letters = Array.from(text)
  return letters.reduce((sum, letter) => sum + (letter > '\u2e80' ? 1 : 0.54) * size, 0)
}
