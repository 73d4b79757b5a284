import type { Method } from '../../../../../shared/model/rule.ts'
import { unreachable } from '../../../../../shared/unreachable.ts'

/*
 * What the totals pages reckon. Ten places, as the official score has: what is equal exactly must not
 * differ in the last bit of a float.
 */

/** A sheet's total on 0 to 100 from its weights and shares. */
export function totalFormula(weights: string, shares: string): string {
  return `ROUND(100*SUMPRODUCT(${weights},${shares})/SUM(${weights}),10)`
}

/** The score by the rule from an entry's totals, or for Borda from its places on 0 to 100. */
export function scoreFormula(method: Method, values: string): string {
  switch (method.kind) {
    case 'mean':
    case 'borda':
      return ifAny(values, 0, `AVERAGE(${values})`)
    case 'median':
      return ifAny(values, 0, `MEDIAN(${values})`)
    case 'trimmed':
      return ifAny(values, 2 * method.drop, trimmedMean(values, method.drop))
    default:
      return unreachable(method)
  }
}

/** An entry's place among all of one juror as 0 to 100; nothing for a juror of one entry. */
export function placeFormula(total: string, ofJuror: string): string {
  const others = `(COUNT(${ofJuror})-1)`
  const place = `ROUND(100*(COUNT(${ofJuror})-_xlfn.RANK.AVG(${total},${ofJuror}))/${others},10)`
  return `IF(COUNT(${ofJuror})>1,${place},"")`
}

/** Nothing, rather than an error, where there are `few` numbers or fewer. */
export function ifAny(values: string, few: number, formula: string): string {
  return `IF(COUNT(${values})>${few},${formula},"")`
}

function trimmedMean(values: string, drop: number): string {
  const ends = `{${Array.from({ length: drop }, (_, index) => index + 1).join(',')}}`
  const dropped = `SUMPRODUCT(LARGE(${values},${ends}))-SUMPRODUCT(SMALL(${values},${ends}))`
  return `(SUM(${values})-${dropped})/(COUNT(${values})-${2 * drop})`
}
