import type { Prize } from '../../../../shared/model/prize.ts'
import { dayOf } from '../../../../shared/report/imprint.ts'

/** The name of a file with results, unless the secretariat gives another: what of, which round, when. */
export function fileNameOfResults(
  { id, edition, round }: Prize,
  extension: string,
  what: string,
  at: number,
): string {
  const plain = edition.replaceAll(/[^\p{L}\p{N}.-]+/gu, '-').replaceAll(/^-+|-+$/g, '')
  return `${id}-${plain}-round${round.number}-${what}-${dayOf(at)}.${extension}`
}
