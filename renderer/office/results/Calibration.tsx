import type { ReactElement } from 'react'
import { useIntl } from 'react-intl'
import type { JurorSheet } from '../../../shared/calls/views.ts'
import { toNumber } from '../../../shared/scoring/fraction.ts'
import { sheetTotal } from '../../../shared/scoring/total.ts'
import '../../components/plainTable.css'
import { useWords } from '../../messages/useWords.ts'
import type { ScoredCategory } from './scoredCategory.ts'
import { figureText } from './scoreText.ts'

/** What each juror made of the calibration entries, which nothing counts: jurors tune their scale on them. */
export function Calibration({ scored }: { readonly scored: ScoredCategory }): ReactElement {
  const words = useWords()
  const { calibration, jurors } = scored
  const codes = [...new Set(calibration.map(({ sheet }) => sheet.entryCode))].toSorted()
  const sheets = new Map(calibration.map((own) => [`${own.jurorId} ${own.sheet.entryCode}`, own]))
  const rows = jurors.filter(({ id }) => calibration.some(({ jurorId }) => jurorId === id))
  return (
    <div
      className="page scrolls"
      tabIndex={0}
      role="region"
      aria-label={words('calibration.title')}
    >
      <div className="page-column">
        <p className="page-prose soft">{words('calibration.body')}</p>
        <table className="plainTable">
          <caption className="unseen">{words('calibration.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{words('collect.column.juror')}</th>
              {codes.map((code) => (
                <th key={code} scope="col" className="plainTable-number">
                  {code}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name }) => (
              <tr key={id}>
                <th scope="row">
                  <span className="numbers">{id}</span> <span className="soft">{name}</span>
                </th>
                {codes.map((code) => (
                  <td key={code} className="plainTable-number">
                    <Total scored={scored} own={sheets.get(`${id} ${code}`)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

type TotalProps = { readonly scored: ScoredCategory; readonly own: JurorSheet | undefined }

/** The total of a complete sheet; of any other, how it stands. */
function Total({ scored, own }: TotalProps): ReactElement {
  const words = useWords()
  const intl = useIntl()
  if (own === undefined) return <span className="soft">–</span>
  const { state, marks } = own.sheet
  const total =
    state === 'scored' ? sheetTotal(scored.category.rubric, marks, scored.rule.notApplicable) : null
  if (total === null) return <span className="soft">{words(`state.${state}`)}</span>
  return <>{figureText(intl, toNumber(total), 2)}</>
}
