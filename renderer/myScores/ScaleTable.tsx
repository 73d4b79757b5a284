import { type ReactElement, Fragment } from 'react'
import { useIntl } from 'react-intl'
import type { ScaleUse } from '../../shared/scoring/own/scaleUse.ts'
import '../components/plainTable.css'
import { useWords } from '../messages/useWords.ts'
import { columnText, scaleColumns, titleOf } from './scaleColumns.ts'

type Props = { readonly caption: string; readonly uses: readonly ScaleUse[] }

/** How many entries received which points, as rows: criteria down, points and their number across. */
export function ScaleTable({ caption, uses }: Props): ReactElement {
  const words = useWords()
  const intl = useIntl()
  return (
    <table className="plainTable">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words('myScores.scale.criterion')}</th>
          <th scope="col">{caption}</th>
        </tr>
      </thead>
      <tbody>
        {uses.map((use) => (
          <tr key={use.path}>
            <th scope="row">{titleOf(use)}</th>
            <td className="numbers">
              {scaleColumns(use)
                .filter(({ codes }) => codes.length > 0)
                .map((column, place) => (
                  <Fragment key={column.key}>
                    {place === 0 ? null : ' · '}
                    {words('myScores.scale.bar', {
                      points: columnText(column, words, intl),
                      count: column.codes.length,
                    })}
                  </Fragment>
                ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
