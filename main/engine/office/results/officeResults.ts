import { rankingEffect, type RankingEffect } from '../../../../shared/amendments/rankingEffect.ts'
import type { JurorSheet, OfficeResults } from '../../../../shared/calls/views.ts'
import type { EntryCode } from '../../../../shared/model/ids.ts'
import type { Category } from '../../../../shared/model/prize.ts'
import { usualBootstrap } from '../../../../shared/scoring/bootstrap.ts'
import { categoryResults } from '../../../../shared/scoring/categoryResults.ts'
import type { ReadDb } from '../../store/db.ts'
import { withdrawnEntries } from '../officeView.ts'
import type { PrizeFolder } from '../prizeFolder/prizeFolder.ts'
import { oncePerState } from './oncePerState.ts'
import { countingSheets, type SortedSheets } from './countingSheets.ts'
import { resultSources } from './resultSources.ts'
import { scoredRound, type ScoredRound } from './round.ts'

/** The ranking by the rule that was signed into the bundle, and every figure and sheet behind it. */
export const officeResults = oncePerState(reckonResults)

function reckonResults(db: ReadDb, folder: PrizeFolder): OfficeResults {
  const round = scoredRound(db, folder)
  const { prize, amended, calibration } = round
  const sorted = countingSheets(
    amended.sheets.map(({ jurorId, stands: sheet }) => ({ jurorId, sheet })),
    folder,
    calibration,
  )
  const competing = ({ id }: Category): readonly EntryCode[] =>
    folder.entries
      .filter(({ code, categoryId }) => categoryId === id && !calibration.has(code))
      .map(({ code }) => code)
  const categories = prize.categories.map((category) =>
    categoryResults(category, prize.rule, competing(category), sorted.sheets, usualBootstrap),
  )
  const withdrawn = withdrawnEntries(folder)
  const sources = resultSources(db, folder, round, sorted)
  const { amendments } = amended
  const originals = originalsOf(round)
  const effects = effectsOf(round, sorted, originals, competing)
  const asAmended = { amendments, originals, effects }
  return { prize, rule: prize.rule, categories, withdrawn, sources, ...sorted, ...asAmended }
}

function originalsOf({ amended }: ScoredRound): readonly JurorSheet[] {
  return amended.sheets
    .filter(({ applied }) => applied.length > 0)
    .map(({ jurorId, original: sheet }) => ({ jurorId, sheet }))
}

/** Sheets that do not belong change no ranking, whether they were amended or not. */
function effectsOf(
  { prize }: ScoredRound,
  { sheets }: SortedSheets,
  originals: readonly JurorSheet[],
  competing: (category: Category) => readonly EntryCode[],
): readonly RankingEffect[] {
  const signed = new Map(originals.map((own) => [keyOf(own), own]))
  const changed = new Set(
    sheets.filter((own) => signed.has(keyOf(own))).map(({ sheet }) => sheet.entryCode),
  )
  const before = sheets.map((own) => signed.get(keyOf(own)) ?? own)
  return prize.categories.flatMap((category) => {
    const codes = competing(category)
    if (!codes.some((code) => changed.has(code))) return []
    return [rankingEffect(category, prize.rule, codes, before, sheets)]
  })
}

function keyOf({ jurorId, sheet }: JurorSheet): string {
  return `${jurorId} ${sheet.entryCode}`
}
