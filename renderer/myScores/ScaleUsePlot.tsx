import type { ReactElement } from 'react'
import { type IntlShape, useIntl } from 'react-intl'
import type { ScaleUse } from '../../shared/scoring/own/scaleUse.ts'
import { useWords, type Words } from '../messages/useWords.ts'
import { useMyScores } from '../state/myScores.ts'
import type { OwnCategory } from './ownCategory.ts'
import { PlotFrame } from './PlotFrame.tsx'
import { columnText, meanPoints, type ScaleColumn, scaleColumns, titleOf } from './scaleColumns.ts'
import { ScaleTable } from './ScaleTable.tsx'
import './scaleUse.css'
import { useRoving } from '../components/useRoving.ts'

/** How often each step of the scale was given, criterion by criterion. */
export function ScaleUsePlot({ own }: { readonly own: OwnCategory }): ReactElement {
  const words = useWords()
  const counts = own.uses.flatMap((use) => scaleColumns(use).map(({ codes }) => codes.length))
  const title = words('myScores.scale')
  return (
    <PlotFrame
      title={title}
      plot={
        <>
          <p className="soft">{words('myScores.scale.help')}</p>
          <div className="scaleUse">
            {own.uses.map((use, place) => (
              <ScaleRow
                key={use.path}
                use={use}
                most={Math.max(...counts, 1)}
                withAxis={!isSameScale(use, own.uses[place - 1])}
              />
            ))}
          </div>
        </>
      }
      table={<ScaleTable caption={title} uses={own.uses} />}
    />
  )
}

/** Rows of one scale share the numbers above the first of them. */
function isSameScale(use: ScaleUse, before: ScaleUse | undefined): boolean {
  if (before === undefined) return false
  const keys = (of: ScaleUse): string =>
    scaleColumns(of)
      .map(({ key }) => key)
      .join(' ')
  return keys(use) === keys(before)
}

type RowProps = {
  readonly use: ScaleUse
  /** The largest number of entries in any bar. */
  readonly most: number
  readonly withAxis: boolean
}

function ScaleRow({ use, most, withAxis }: RowProps): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const columns = scaleColumns(use)
  const mean = meanPoints(use)
  const title = titleOf(use)
  return (
    <>
      {withAxis ? <AxisRow columns={columns} words={words} intl={intl} /> : null}
      <span className="scaleUse-title">{title}</span>
      <Bars use={use} columns={columns} most={most} title={title} />
      <span className="scaleUse-mean numbers">
        {mean === null
          ? '–'
          : intl.formatNumber(mean / 100, { minimumFractionDigits: 1, maximumFractionDigits: 1 })}
      </span>
    </>
  )
}

type AxisProps = {
  readonly columns: readonly ScaleColumn[]
  readonly words: Words
  readonly intl: IntlShape
}

function AxisRow({ columns, words, intl }: AxisProps): ReactElement {
  return (
    <>
      <span />
      <span className="scaleUse-bars scaleUse-axis numbers" aria-hidden>
        {columns.map((column) => (
          <span key={column.key}>{columnText(column, words, intl)}</span>
        ))}
      </span>
      <span className="scaleUse-mean">{words('myScores.scale.mean')}</span>
    </>
  )
}

type BarsProps = {
  readonly use: ScaleUse
  readonly columns: readonly ScaleColumn[]
  readonly most: number
  readonly title: string
}

/** Steps that were used are buttons, one stop for the Tab key in each row. */
function Bars({ use, columns, most, title }: BarsProps): ReactElement {
  const words = useWords()
  const used = columns.filter(({ codes }) => codes.length > 0)
  const roving = useRoving(used.length)
  return (
    <div
      className="scaleUse-bars"
      role="group"
      aria-label={words('myScores.scale.group', { criterion: title })}
      onKeyDown={roving.onKeyDown}
    >
      {columns.map((column) => {
        const place = used.indexOf(column)
        if (place === -1) return <span key={column.key} className="scaleUse-none" />
        return (
          <Bar
            key={column.key}
            use={use}
            column={column}
            most={most}
            place={place}
            tabIndex={roving.tabIndexOf(place)}
            onFocus={roving.focused}
          />
        )
      })}
    </div>
  )
}

type BarProps = Omit<BarsProps, 'columns' | 'title'> & {
  readonly column: ScaleColumn
  readonly place: number
  readonly tabIndex: 0 | -1
  readonly onFocus: (place: number) => void
}

function Bar({ use, column, most, place, tabIndex, onFocus }: BarProps): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const { filter, filterChosen, pointed } = useMyScores()
  const isChosen = filter?.path === use.path && filter.column === column.key
  const count = column.codes.length
  const isLit = pointed !== null && column.codes.includes(pointed)
  return (
    <button
      type="button"
      className={`scaleUse-bar ${isLit ? 'scaleUse-bar--lit' : ''}`}
      data-point={place}
      tabIndex={tabIndex}
      aria-pressed={isChosen}
      aria-label={words('myScores.scale.bar', { points: columnText(column, words, intl), count })}
      onFocus={() => {
        onFocus(place)
      }}
      onClick={() => {
        filterChosen(isChosen ? null : { path: use.path, column: column.key })
      }}
    >
      <span className="scaleUse-count numbers" aria-hidden>
        {count}
      </span>
      <span className="scaleUse-fill" style={{ height: `${(62 * count) / most}%` }} aria-hidden />
    </button>
  )
}
