const MAX_BYTES = 200

/** Names that Windows keeps for itself. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** A name for a PDF that every system takes and entries.csv can list; only what cannot stay is changed. */
export function safeName(name: string): string {
  const stem = name
    .normalize('NFC')
    .replace(/\.pdf$/i, '')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/;/g, ',')
    .replace(/[/\\:*?"<>|]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  const kept = shortened(stem) || 'document'
  return `${reserved.test(kept) ? `_${kept}` : kept}.pdf`
}

/** Whole letters up to what the strictest disk takes. */
function shortened(text: string): string {
  let kept = ''
  for (const letter of text) {
    if (Buffer.byteLength(kept + letter) > MAX_BYTES) break
    kept += letter
  }
  return kept.trimEnd()
}

/** The name, with a number before its ending where it is taken; names that differ in case only are the same. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  const stem = name.slice(0, -'.pdf'.length)
  for (let number = 1; ; number += 1) {
    const tried = number === 1 ? name : `${stem} (${number}).pdf`
    if (!taken.has(nameKey(tried))) return tried
  }
}

export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase()
}
