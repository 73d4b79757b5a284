import type { EntryCode, JurorId } from '../model/ids.ts'
import { textOrder } from './textOrder.ts'

/** One juror reads, or has scored, one entry. */
export type Link = { readonly jurorId: JurorId; readonly entryCode: EntryCode }

/** Jurors and entries that hang together through shared reading. */
export type Component = {
  readonly jurors: readonly JurorId[]
  readonly entries: readonly EntryCode[]
}

/**
 * The components of the juror–entry graph, each sorted, the one with the most entries first. Jurors and
 * entries without any link are in none. Only within a component can severity be told from quality.
 */
export function components(links: readonly Link[]): readonly Component[] {
  const jurors = Map.groupBy(links, ({ jurorId }) => jurorId)
  const entries = Map.groupBy(links, ({ entryCode }) => entryCode)
  const found: Component[] = []
  const seen = new Set<JurorId>()
  for (const start of [...jurors.keys()].toSorted(textOrder)) {
    if (seen.has(start)) continue
    const component = reach(start, jurors, entries)
    component.jurors.forEach((juror) => seen.add(juror))
    found.push(component)
  }
  return found.toSorted((a, b) => b.entries.length - a.entries.length)
}

/** Whether everything hangs together. Nothing at all does not. */
export function connected(links: readonly Link[]): boolean {
  return components(links).length === 1
}

function reach(
  start: JurorId,
  linksOfJuror: ReadonlyMap<JurorId, readonly Link[]>,
  linksOfEntry: ReadonlyMap<EntryCode, readonly Link[]>,
): Component {
  const jurors = new Set([start])
  const entries = new Set<EntryCode>()
  // A set visits what is added to it while it is being walked.
  for (const juror of jurors)
    for (const { entryCode } of linksOfJuror.get(juror) ?? []) {
      if (entries.has(entryCode)) continue
      entries.add(entryCode)
      for (const { jurorId } of linksOfEntry.get(entryCode) ?? []) jurors.add(jurorId)
    }
  return {
    jurors: [...jurors].toSorted(textOrder),
    entries: [...entries].toSorted(textOrder),
  }
}
