import { JurorId } from './ids.ts'

/** The number that follows the highest one of the most common kind, such as J08 after J07; J01 is the first. */
export function nextJurorId(ids: readonly JurorId[]): JurorId {
  const numbered = ids.flatMap((id) => {
    const [, prefix, digits] = /^(.*?)(\d{1,9})$/.exec(id) ?? []
    return prefix === undefined || digits === undefined ? [] : [{ prefix, digits }]
  })
  const kinds = [...Map.groupBy(numbered, ({ prefix }) => prefix)]
  const [prefix, own] = kinds.toSorted(([, a], [, b]) => b.length - a.length)[0] ?? ['J', []]
  const width = Math.max(own[0]?.digits.length ?? 2, 1)
  const highest = own.reduce((most, { digits }) => Math.max(most, Number(digits)), 0)
  return JurorId.parse(`${prefix}${String(highest + 1).padStart(width, '0')}`)
}
