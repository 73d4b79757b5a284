import type { RankedLine, SceneOf } from '../../../../../shared/calls/audienceScene.ts'
import { fromFractionText, toDecimalString } from '../../../../../shared/scoring/fraction.ts'
import type { ScoredCategory } from '../../../results/scoredCategory.ts'
import { entryCard } from './entryCard.ts'
import { partOf } from './parts.ts'

/** As many lines as can be read from five metres. */
const mostLines = 6

type Ranked = Pick<ScoredCategory, 'category' | 'entries' | 'ranking'>

/** A windowful of the ranking, from the first place down; entries without a rank stand last. */
export function rankingScene(scored: Ranked, wanted: number): SceneOf<'ranking'> {
  const { category, ranking } = scored
  const ranked = [
    ...ranking.entries.map(({ code, rank, exact }) => ({
      code,
      rank,
      score: toDecimalString(fromFractionText(exact), 2),
    })),
    ...ranking.unranked.map(({ code }) => ({ code, rank: null, score: null })),
  ]
  const { part, lines } = partOf(ranked, mostLines, wanted)
  return {
    kind: 'ranking',
    category: category.title,
    part,
    entries: lines.flatMap((line) => lineOf(scored, line)),
  }
}

function lineOf(
  { category, entries }: Ranked,
  line: Pick<RankedLine, 'code' | 'rank' | 'score'>,
): readonly RankedLine[] {
  const entry = entries.find(({ code }) => code === line.code)
  if (entry === undefined) return []
  const { title, city } = entryCard(entry, category)
  return [{ ...line, title, city }]
}
