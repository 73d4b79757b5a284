export type Separator = ',' | ';' | '\t'

/** The separator is told by the header, whose names hold none. */
export function separatorOf(text: string): Separator {
  const header = text.trimStart().split(/[\r\n]/, 1)[0] ?? ''
  const count = (separator: Separator): number => header.split(separator).length
  const candidates: readonly Separator[] = [',', ';', '\t']
  return candidates.reduce((best, next) => (count(next) > count(best) ? next : best))
}
