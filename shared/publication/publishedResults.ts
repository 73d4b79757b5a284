import { rankingEffect } from '../amendments/rankingEffect.ts'
import type {
  PublishedCategory,
  PublishedPlace,
  PublishedResults,
} from '../format/publishedResults.ts'
import { standingDecisions } from '../deliberation/standingDecisions.ts'
import type { KeptDecision } from '../model/juryDecision.ts'
import type { Category } from '../model/prize.ts'
import { usualBootstrap } from '../scoring/bootstrap.ts'
import { categoryResults } from '../scoring/categoryResults.ts'
import { countSheets } from '../scoring/countSheets.ts'
import { toFractionText } from '../scoring/fraction.ts'
import type { CategoryResults, EntryResult } from '../scoring/results.ts'
import { textOrder } from '../scoring/textOrder.ts'
import { figureText } from './figureText.ts'
import {
  competingCodes,
  type PublicationSource,
  type SortedSource,
  sortSource,
} from './publicationSource.ts'

/**
 * `results.json`: who publishes writes it, and who verifies makes it again from the other files and compares. A
 * function of what they say alone, in whatever order.
 */
export function publishedResults(source: PublicationSource): PublishedResults {
  const sorted = sortSource(source)
  const { prize, entries, sheets } = source
  return {
    format: 1,
    rule: prize.rule,
    categories: prize.categories.map((category) => categoryOf(category, source, sorted)),
    exclusions: {
      entries: entries
        .filter(({ standing }) => standing.kind !== 'competes')
        .toSorted((a, b) => textOrder(a.code, b.code)),
      sheets: sorted.strays,
      amendments: [...sorted.standing]
        .flatMap(([digest, reason]) => (reason === null ? [] : [{ digest, reason }]))
        .toSorted((a, b) => textOrder(a.digest, b.digest)),
    },
    trackers: sheets.map(({ tracker }) => tracker).toSorted(textOrder),
  }
}

function categoryOf(
  category: Category,
  source: PublicationSource,
  { before, after, changed }: SortedSource,
): PublishedCategory {
  const { rule } = source.prize
  const codes = competingCodes(source, category)
  const results = categoryResults(category, rule, codes, after, usualBootstrap)
  const { counted } = countSheets(category.rubric, rule, codes, after)
  const isAmended = codes.some((code) => changed.has(code))
  return {
    id: category.id,
    entries: results.entries.map(placeOf),
    unranked: results.unranked.map(({ code, reason }) => ({ code, reason })),
    ties: results.ties,
    totals: counted.map(({ jurorId: juror, entryCode, total }) => ({
      juror,
      entryCode,
      total: toFractionText(total),
    })),
    uncounted: results.uncounted,
    ...figuresOf(results),
    amended: isAmended ? rankingEffect(category, rule, codes, before, after).entries : null,
    outcomes: outcomesOf(category, source.decisions),
  }
}

function placeOf(entry: EntryResult): PublishedPlace {
  const { code, rank, score, exact, sheets, interval } = entry
  return {
    ...{ code, rank, score, exact, sheets },
    mean: figureText(entry.mean),
    median: figureText(entry.median),
    trimmed: figureText(entry.trimmed),
    z: figureText(entry.z),
    leastSquares: figureText(entry.leastSquares),
    borda: figureText(entry.borda),
    spread: figureText(entry.spread),
    interval,
  }
}

function figuresOf({
  agreement,
  jurors,
}: CategoryResults): Pick<PublishedCategory, 'agreement' | 'jurors'> {
  return {
    agreement: {
      alphaInterval: figureText(agreement.alphaInterval),
      alphaOrdinal: figureText(agreement.alphaOrdinal),
      icc2k: figureText(agreement.icc2k),
      kendallW: figureText(agreement.kendallW),
    },
    jurors: jurors.map(({ id: juror, sheets, severity, spread }) => ({
      ...{ juror, sheets },
      severity: figureText(severity),
      spread: figureText(spread),
    })),
  }
}

function outcomesOf(
  { id }: Category,
  decisions: readonly KeptDecision[],
): PublishedCategory['outcomes'] {
  return standingDecisions(decisions)
    .filter(({ categoryId }) => categoryId === id)
    .map(({ outcome, award, entries, sequence: decision }) => ({
      ...{ outcome, award, entries, decision },
    }))
}
