import { type ReactElement, useState } from 'react'
import { type IntlShape, useIntl } from 'react-intl'
import type { Agreement, FTest } from '../../../../shared/scoring/agreementResult.ts'
import { Select } from '../../../components/Select.tsx'
import { useWords, type Words } from '../../../messages/useWords.ts'
import type { ScoredCategory } from '../scoredCategory.ts'
import { figureText } from '../scoreText.ts'
import { type FigureCell, FigureTable } from './FigureTable.tsx'
import { type FigureCells, useFigureCells } from './useFigureCells.ts'

const coefficients = [
  'alphaNominal',
  'alphaOrdinal',
  'alphaInterval',
  'alphaRatio',
  'icc11',
  'icc21',
  'icc31',
  'icc1k',
  'icc2k',
  'icc3k',
] as const

const totals = '#totals'

/** How far the jurors agree on the totals or on one criterion: every coefficient with its interval and test. */
export function AgreementFigures({ scored }: { readonly scored: ScoredCategory }): ReactElement {
  const words = useWords()
  const [about, setAbout] = useState(totals)
  const titles = new Map(scored.category.rubric.criteria.map(({ id, title }) => [id, title]))
  const { criteria } = scored.ranking
  const chosen = criteria.find(({ id }) => id === about)
  const agreement = chosen?.agreement ?? scored.ranking.agreement
  return (
    <>
      <Block agreement={agreement} />
      <AgreementTable agreement={agreement}>
        <Select<string>
          bare
          label={words('figures.about')}
          choices={[
            { key: totals, words: words('figures.about.totals') },
            ...criteria.map(({ id }) => ({ key: id, words: titles.get(id) ?? id })),
          ]}
          chosen={chosen?.id ?? totals}
          onChosen={setAbout}
        />
      </AgreementTable>
    </>
  )
}

type TableProps = { readonly agreement: Agreement; readonly children: ReactElement }

function AgreementTable({ agreement, children }: TableProps): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const cells = useFigureCells()
  return (
    <FigureTable
      name={words('figures.agreement')}
      kind="agreement"
      columns={[
        { title: words('figures.column.figure') },
        { title: words('figures.column.value'), isNumber: true },
        { title: words('figures.column.interval'), isNumber: true },
        { title: words('figures.column.test') },
        { title: words('figures.column.says') },
      ]}
      rows={[
        ...coefficients.map((name) => [
          { text: words(`figure.${name}`) },
          cells.of(agreement, name, agreement[name], 3),
          cells.bounds(agreement.intervals[name], 3),
          testCell(agreement, name, words, intl),
          says(agreement, name, words(`figure.${name}.body`), cells),
        ]),
        [
          { text: words('figure.kendallW') },
          cells.of(agreement, 'kendallW', agreement.kendallW, 3),
          { text: '' },
          concordanceCell(agreement, words, intl),
          says(agreement, 'kendallW', words('figure.kendallW.body'), cells),
        ],
      ]}
      meanings={(['alpha', 'icc', 'kendallW', 'interval', 'test'] as const).map((figure) => ({
        figure: words(`figures.help.${figure}`),
        sentence: words(`figures.help.${figure}.body`),
      }))}
    >
      {children}
    </FigureTable>
  )
}

/** What the figure says, or why it is missing, or what to mind about it. */
function says(
  agreement: Agreement,
  name: (typeof coefficients)[number] | 'kendallW',
  body: string,
  cells: FigureCells,
): FigureCell {
  const reason =
    cells.reason(agreement, name) ??
    (name === 'kendallW' ? cells.reason(agreement, 'kendallP') : null)
  const given = agreement[name] !== null
  const text = reason === null ? body : given ? `${body} (${reason})` : reason
  return { text, drawn: <span className="soft">{text}</span> }
}

function testCell(
  { anova }: Agreement,
  name: (typeof coefficients)[number],
  words: Words,
  intl: IntlShape,
): FigureCell {
  const test = name.startsWith('icc1') ? anova?.oneWay : anova?.twoWay
  if (!name.startsWith('icc') || test === undefined || test === null) return { text: '' }
  return { text: testText(test, words, intl) }
}

function testText({ f, df1, df2, p }: FTest, words: Words, intl: IntlShape): string {
  return words('figures.test.f', { df1, df2, f: figureText(intl, f, 2), p: chanceText(p, intl) })
}

function concordanceCell({ kendall }: Agreement, words: Words, intl: IntlShape): FigureCell {
  if (kendall === null) return { text: '' }
  const { chiSquared, degreesOfFreedom, p } = kendall
  const chi = figureText(intl, chiSquared, 2)
  return { text: words('figures.test.chi', { df: degreesOfFreedom, chi, p: chanceText(p, intl) }) }
}

/** "p = 0.043", and "p < 0.001" where more would be pretence. */
function chanceText(p: number, intl: IntlShape): string {
  return p < 0.001 ? `p < ${figureText(intl, 0.001, 3)}` : `p = ${figureText(intl, p, 3)}`
}

function Block({ agreement: { block } }: { readonly agreement: Agreement }): ReactElement | null {
  const words = useWords()
  if (block === null) return null
  const jurors = block.jurors.join(', ')
  const text =
    block.entries.length > 12
      ? words('figures.block.many', { jurors, count: block.entries.length })
      : words('figures.block', { jurors, entries: block.entries.join(', ') })
  return <p className="soft page-prose">{text}</p>
}
