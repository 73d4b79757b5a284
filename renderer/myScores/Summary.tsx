import type { ReactElement } from 'react'
import { type IntlShape, useIntl } from 'react-intl'
import { totalText } from '../messages/quantities.ts'
import { useWords } from '../messages/useWords.ts'
import type { OwnCategory } from './ownCategory.ts'
import './summary.css'

/** The category in four figures. */
export function Summary({ own }: { readonly own: OwnCategory }): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const { mean, median, spread } = own.figures
  const [highest, lowest] = [own.entries[0], own.entries.at(-1)]
  return (
    <header className="summary">
      <div className="summary-head">
        <h2 className="summary-title">{own.category.title}</h2>
        <p className="soft">
          {words('myScores.scored', {
            count: own.entries.length,
            total: own.entries.length + own.open.length,
          })}{' '}
          · {words('myScores.private')}
        </p>
      </div>
      <dl className="summary-figures">
        <Figure name={words('myScores.mean')} value={mean && totalText(intl, mean)} />
        <Figure name={words('myScores.median')} value={median && totalText(intl, median)} />
        <Figure
          name={words('myScores.spread')}
          help={words('myScores.spread.help')}
          value={spread === null ? null : oneDecimal(intl, spread)}
        />
        {highest === undefined || lowest === undefined ? null : (
          <Figure
            name={words('myScores.range')}
            value={words('myScores.range.value', {
              lowest: totalText(intl, lowest.total),
              highest: totalText(intl, highest.total),
            })}
          />
        )}
      </dl>
    </header>
  )
}

type FigureProps = {
  readonly name: string
  readonly help?: string
  readonly value: string | null
}

function Figure({ name, help, value }: FigureProps): ReactElement {
  return (
    <div className="summary-figure" {...(help === undefined ? {} : { title: help })}>
      <dd className="summary-value numbers">{value ?? '–'}</dd>
      <dt className="summary-name">{name}</dt>
    </div>
  )
}

function oneDecimal(intl: IntlShape, value: number): string {
  return intl.formatNumber(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
}
