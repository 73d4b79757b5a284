/** The number of a text with at most two decimal places, after a point or a comma; null when it is none. */
export function decimalOf(text: string): number | null {
  const plain = text.trim().replace(',', '.').replace('−', '-')
  return /^-?\d{1,7}(?:\.\d{1,2})?$/.test(plain) ? Number(plain) : null
}
