import type { EntryCode } from '../model/ids.ts'
import { ComparedMethod } from './methodPlaces.ts'
import type { MethodPlace } from './methodPlaces.ts'
import type { EntryResult } from './results.ts'

/** The places that are looked at when nothing else is asked for. */
export const usualTop = 3

/** What a method would change for an entry: places up (above 0) or down, and whether it crosses the line below the top. */
export type Change = { readonly moved: number; readonly crosses: 'enters' | 'leaves' | null }

/** What a method would change in the whole category. Codes stand in the order of the official ranking. */
export type MethodChanges = {
  readonly method: ComparedMethod
  /** Ranked entries for which the method has a figure. */
  readonly compared: number
  readonly enters: readonly EntryCode[]
  readonly leaves: readonly EntryCode[]
  readonly moved: number
}

/** In the top are all whose rank is at most `top`, so that a shared rank takes everybody in or nobody. */
export function changeOf({ rank, official }: MethodPlace, top: number): Change {
  const [was, would] = [official <= top, rank <= top]
  return {
    moved: official - rank,
    crosses: was === would ? null : would ? 'enters' : 'leaves',
  }
}

export function methodChanges(
  entries: readonly EntryResult[],
  top: number,
): readonly MethodChanges[] {
  return ComparedMethod.options.map((method) => {
    const changes = entries.flatMap(({ code, places }) => {
      const place = places[method]
      return place === null ? [] : [{ code, ...changeOf(place, top) }]
    })
    const crossing = (way: 'enters' | 'leaves'): readonly EntryCode[] =>
      changes.filter(({ crosses }) => crosses === way).map(({ code }) => code)
    return {
      method,
      compared: changes.length,
      enters: crossing('enters'),
      leaves: crossing('leaves'),
      moved: changes.filter(({ moved }) => moved !== 0).length,
    }
  })
}
