import type { ReactElement } from 'react'
import { useIntl } from 'react-intl'
import type { GivenAmendment } from '../../shared/format/deliberationBundle.ts'
import type { Mark } from '../../shared/model/sheet.ts'
import { momentText, pointsText } from '../messages/quantities.ts'
import { useWords } from '../messages/useWords.ts'
import type { GivenView } from '../state/given.ts'
import { criterionLines } from './criterionLines.ts'
import { authorOf } from './givenNames.ts'

type Props = { readonly one: GivenView }

/** What was changed after the score files were sent, by whom and why. */
export function AmendmentList({ one }: Props): ReactElement | null {
  const words = useWords()
  const sheets = one.told.sheets.filter(({ amendments }) => amendments.length > 0)
  if (sheets.length === 0) return null
  return (
    <section className="given-section" aria-label={words('given.amendments')}>
      <h3 className="given-heading">{words('given.amendments')}</h3>
      {sheets.flatMap((given) =>
        given.amendments.map((amendment, place) => (
          <div key={`${given.by} ${place}`} className="given-said">
            <span className="given-by">{authorOf(words, one, given)}</span>{' '}
            <Amended one={one} amendment={amendment} />
          </div>
        )),
      )}
    </section>
  )
}

function Amended({
  one,
  amendment: { changes, reason, created, witnessed },
}: Props & { readonly amendment: GivenAmendment }): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const lines = criterionLines(one.view.category.rubric)
  const text = (mark: Mark | null): string =>
    mark === null
      ? words('given.amended.unscored')
      : mark === 'not-applicable'
        ? words('mark.notApplicable')
        : pointsText(intl, mark)
  const details = [
    ...(created === null ? [] : [momentText(intl, created, 'day')]),
    ...(witnessed ? [words('given.amendments.witnessed')] : []),
  ]
  return (
    <>
      {changes.map(({ criterion, from, to }) => (
        <span key={criterion} className="given-change">
          {lines.find(({ path }) => path === criterion)?.title ?? criterion}:{' '}
          <span className="numbers">
            {text(from)} → {text(to)}
          </span>
        </span>
      ))}
      {details.length === 0 ? null : <span className="soft"> {details.join(', ')}</span>}
      {reason === '' ? null : <p>{reason}</p>}
    </>
  )
}
