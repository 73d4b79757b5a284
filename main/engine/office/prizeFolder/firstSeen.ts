/** Remembers on which line each name came first, whatever its case: codes that differ in case only are the same. */
export function firstSeen(): (name: string, line: number) => number | null {
  const lines = new Map<string, number>()
  return (name, line) => {
    const key = name.normalize('NFC').toLowerCase()
    const first = lines.get(key)
    if (first === undefined) lines.set(key, line)
    return first ?? null
  }
}
