import type { GivenSheet } from '../../shared/format/deliberationBundle.ts'
import type { Words } from '../messages/useWords.ts'
import type { GivenView } from '../state/given.ts'

/** Whom a sheet is told to be by: oneself, a name, or a letter. */
export function authorOf(
  words: Words,
  { told }: GivenView,
  { by, name }: Pick<GivenSheet, 'by' | 'name'>,
): string {
  if (by === told.own) return words('given.you')
  return name === '' || name === by ? by : `${by} ${name}`
}

/** The same in a narrow column. */
export function shortAuthorOf(
  words: Words,
  { told }: GivenView,
  { by }: Pick<GivenSheet, 'by'>,
): string {
  return by === told.own ? words('given.you') : by
}
