import { decimalText } from '../../../../shared/model/points.ts'
import type { Prize } from '../../../../shared/model/prize.ts'
import type { Method, Rule, TieBreak } from '../../../../shared/model/rule.ts'
import type { Row, Table } from './table.ts'

/** The rule and the weights that made the ranking, as they were signed into the bundle. */
export function ruleRows({ title, edition, round, rule, categories }: Prize): Table {
  return {
    header: ['what', 'value'],
    rows: [
      ['prize', title],
      ['edition', edition],
      ['round', `${round.number} ${round.title}`],
      ['method', methodText(rule.method)],
      ['not applicable', notApplicable[rule.notApplicable]],
      ['minimum sheets', rule.minimumSheets],
      ...rule.tieBreaks.map((tieBreak, place): Row => [
        `tie-break ${place + 1}`,
        tieText(tieBreak),
      ]),
      ...categories.flatMap(({ id, rubric }) =>
        rubric.criteria.map((criterion): Row => {
          const { minimum, maximum, step } = criterion.scale
          const scale = [minimum, maximum, step].map(decimalText)
          return [
            `${id}: ${criterion.title}`,
            `weight ${decimalText(criterion.weight)}, ${scale[0]} to ${scale[1]} in steps of ${scale[2]}`,
          ]
        }),
      ),
    ],
  }
}

const notApplicable: Readonly<Record<Rule['notApplicable'], string>> = {
  leaveOut: 'left out; the other weights fill the whole',
  minimum: 'counts as the lowest points',
}

function methodText(method: Method): string {
  return method.kind === 'trimmed' ? `trimmed: ${method.drop}` : method.kind
}

function tieText(tieBreak: TieBreak): string {
  return tieBreak.kind === 'criterionMean'
    ? `higher mean of ${tieBreak.criterionId}`
    : { median: 'higher median', topScores: 'more top scores' }[tieBreak.kind]
}
