import type { ReactElement } from 'react'
import { useIntl } from 'react-intl'
import type { Agreement } from '../../../shared/scoring/agreementResult.ts'
import '../../components/plainTable.css'
import { useWords } from '../../messages/useWords.ts'
import './figures.css'
import { JurorFigures } from './JurorFigures.tsx'
import type { ScoredCategory } from './scoredCategory.ts'
import { figureText } from './scoreText.ts'

const names = ['alphaInterval', 'alphaOrdinal', 'icc21', 'icc2k', 'kendallW', 'kendallP'] as const

/** How far the jurors agree, and how each of them scores; none of it changes the ranking. */
export function Figures({ scored }: { readonly scored: ScoredCategory }): ReactElement {
  const words = useWords()
  const { agreement, jurors } = scored.ranking
  return (
    <div className="page scrolls" tabIndex={0} role="region" aria-label={words('figures.title')}>
      <div className="page-column">
        <section className="page-section">
          <h3 className="page-subtitle">{words('figures.agreement')}</h3>
          <p className="page-prose soft">{words('figures.agreement.body')}</p>
          <AgreementTable agreement={agreement} />
        </section>
        <section className="page-section">
          <h3 className="page-subtitle">{words('figures.jurors')}</h3>
          <p className="page-prose soft">{words('figures.jurors.body')}</p>
          <JurorFigures jurors={jurors} people={scored.jurors} />
        </section>
      </div>
    </div>
  )
}

function AgreementTable({ agreement }: { readonly agreement: Agreement }): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const { block } = agreement
  return (
    <>
      <table className="plainTable figures-agreement">
        <caption className="unseen">{words('figures.agreement')}</caption>
        <tbody>
          {names.map((name) => {
            const note = agreement.notes.find(({ figure }) => figure === name)
            return (
              <tr key={name}>
                <th scope="row">{words(`figure.${name}`)}</th>
                <td className="plainTable-number">{figureText(intl, agreement[name], 3)}</td>
                <td className="soft">
                  {note === undefined ? words(`figure.${name}.body`) : words(`note.${note.reason}`)}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {block === null ? null : (
        <p className="soft">
          {words('figures.block', {
            jurors: block.jurors.join(', '),
            entries: block.entries.join(', '),
          })}
        </p>
      )}
    </>
  )
}
