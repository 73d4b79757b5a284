import type { Bounds } from './bounds.ts'
import { fQuantile } from './fDistribution.ts'
import type { Figure } from './figure.ts'
import { mapFigure } from './figure.ts'
import type { IntraclassForm, Table } from './intraclass.ts'
import { intraclass, meanSquares, rounding, sizeOf } from './intraclass.ts'

/** Where F may reach farther by chance, its degrees of freedom are so few that the scores decide no end. */
const farthest = 1e12

/** 2.5 % lie beyond each end. */
const tail = 0.025

/**
 * The 95 % confidence intervals of Shrout & Fleiss 1979 (pages 424 and 426). Those of (2,k) are those of
 * (2,1) stepped up by Spearman and Brown's formula. Where no error is left there is no interval.
 */
export function intraclassIntervals(
  table: Table,
): Readonly<Record<IntraclassForm, Figure<Bounds>>> {
  const { n, k } = sizeOf(table)
  const { entries, error, within } = meanSquares(table)
  const least = rounding(table)
  const oneWay = ratioBounds(entries, within, [n - 1, n * (k - 1)], least)
  const twoWay = ratioBounds(entries, error, [n - 1, (n - 1) * (k - 1)], least)
  const absolute = absoluteBounds(table)
  return {
    icc11: mapFigure(oneWay, (f) => each(f, (bound) => (bound - 1) / (bound + k - 1))),
    icc31: mapFigure(twoWay, (f) => each(f, (bound) => (bound - 1) / (bound + k - 1))),
    icc21: absolute,
    icc1k: mapFigure(oneWay, (f) => each(f, (bound) => 1 - 1 / bound)),
    icc3k: mapFigure(twoWay, (f) => each(f, (bound) => 1 - 1 / bound)),
    icc2k: steppedUp(absolute, k),
  }
}

/** Below -1/(k - 1) Spearman and Brown's formula has no meaning. */
function steppedUp(absolute: Figure<Bounds>, k: number): Figure<Bounds> {
  if ('refused' in absolute) return absolute
  if (1 + (k - 1) * absolute.value[0] <= 0) return { refused: 'constant' }
  return { value: each(absolute.value, (rho) => (k * rho) / (1 + (k - 1) * rho)) }
}

/** F divided and multiplied by what F may reach by chance. */
function ratioBounds(
  entries: number,
  error: number,
  [df1, df2]: readonly [number, number],
  least: number,
): Figure<Bounds> {
  if (error <= least || entries <= least) return { refused: 'constant' }
  const f = entries / error
  return { value: [f / fQuantile(tail, df1, df2), f * fQuantile(tail, df2, df1)] }
}

/** The interval of ICC(2,1): its F has degrees of freedom after Satterthwaite, which are seldom whole. */
function absoluteBounds(table: Table): Figure<Bounds> {
  const { n, k } = sizeOf(table)
  const { entries: R, jurors: J, error: E } = meanSquares(table)
  const { icc21 } = intraclass(table)
  if ('refused' in icc21 || Math.min(R, E) <= rounding(table)) return { refused: 'constant' }
  const df = satterthwaite(table, icc21.value)
  const [up, down] = [fQuantile(tail, n - 1, df), fQuantile(tail, df, n - 1)]
  if (up > farthest || down < 1 / farthest) return { refused: 'constant' }
  const rest = k * J + (k * n - k - n) * E
  return {
    value: [(n * (R - up * E)) / (up * rest + n * R), (n * (down * R - E)) / (rest + n * down * R)],
  }
}

function satterthwaite(table: Table, rho: number): number {
  const { n, k } = sizeOf(table)
  const { jurors: J, error: E } = meanSquares(table)
  const ofJurors = k * rho * (J / E)
  const ofError = n * (1 + (k - 1) * rho) - k * rho
  return ((k - 1) * (n - 1) * (ofJurors + ofError) ** 2) / ((n - 1) * ofJurors ** 2 + ofError ** 2)
}

function each([from, to]: Bounds, change: (bound: number) => number): Bounds {
  return [change(from), change(to)]
}
