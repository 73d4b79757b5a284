import type { EntryPlace, EntryTold, Given } from '../../../../shared/calls/deskGivenCalls.ts'
import type { EntryCode } from '../../../../shared/model/ids.ts'
import type { Category, Prize } from '../../../../shared/model/prize.ts'
import { countSheets, type CountedSheet } from '../../../../shared/scoring/countSheets.ts'
import { toDecimalString, toNumber } from '../../../../shared/scoring/fraction.ts'
import { rank } from '../../../../shared/scoring/rank.ts'
import { JurorId } from '../../../../shared/model/ids.ts'
import type { ListedEntry, OpenDesk } from '../openDesk.ts'
import { givenAbout, givenScores } from './readGiven.ts'

/**
 * What the juror was told, and what follows from it by the rule of the prize. Nothing is reckoned anywhere
 * but here, from what this juror may see: so no figure can hint at an entry that is kept from somebody.
 */
export function readGiven(desk: OpenDesk): Given {
  const about = givenAbout(desk.store)
  if (about === null) throw new Error('this desk is for scoring')
  const entries = givenScores(desk.store)
  const listed = [...desk.entries.values()]
  return {
    about,
    entries,
    categories: desk.prize.categories.map((category) => ({
      id: category.id,
      places: placesIn(category, desk.prize, listed, entries),
    })),
  }
}

function placesIn(
  { id, rubric }: Category,
  { rule }: Pick<Prize, 'rule'>,
  listed: readonly ListedEntry[],
  told: readonly EntryTold[],
): readonly EntryPlace[] {
  const codes = listed.filter(({ entry }) => entry.categoryId === id).map(({ entry }) => entry.code)
  const { counted } = countSheets(rubric, rule, codes, told.flatMap(signed))
  const ranking = rank(rubric, rule, codes, counted)
  const figures = figuresOf(counted)
  return [
    ...ranking.ranked.map(({ code, rank: place, score }) => ({
      ...figures(code),
      rank: place,
      score: toDecimalString(score, 10).replace(/\.?0+$/, ''),
      reason: null,
    })),
    ...ranking.unranked.map(({ code, reason }) => ({
      ...figures(code),
      rank: null,
      score: null,
      reason,
    })),
  ]
}

/** A letter is as good as a number: each stands for one juror of the entry. */
function signed({
  sheets,
}: EntryTold): { jurorId: JurorId; sheet: EntryTold['sheets'][number]['sheet'] }[] {
  return sheets.map(({ by, sheet }) => ({ jurorId: JurorId.parse(by), sheet }))
}

type Figures = Pick<EntryPlace, 'entryCode' | 'sheets' | 'spread'>

function figuresOf(counted: readonly CountedSheet[]): (code: EntryCode) => Figures {
  const byEntry = Map.groupBy(counted, ({ entryCode }) => entryCode)
  return (entryCode) => {
    const totals = (byEntry.get(entryCode) ?? []).map(({ total }) => toNumber(total))
    return { entryCode, sheets: totals.length, spread: deviation(totals) }
  }
}

function deviation(values: readonly number[]): number | null {
  if (values.length < 2) return null
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return Math.sqrt(squares / values.length)
}
