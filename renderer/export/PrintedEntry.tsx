import type { ReactElement } from 'react'
import { useIntl } from 'react-intl'
import { isCalibration } from '../../shared/model/entry.ts'
import { CalibrationMark } from '../calibration/CalibrationMark.tsx'
import { totalText } from '../messages/quantities.ts'
import { useWords } from '../messages/useWords.ts'
import { codeOf, type EntryView } from '../state/entryView.ts'
import { ClosedReason } from './ClosedReason.tsx'
import { missingText } from './missingText.ts'
import { SheetBody } from './SheetBody.tsx'

/** One sheet on paper. */
export function PrintedEntry({ view }: { readonly view: EntryView }): ReactElement {
  const words = useWords()
  const { entry } = view.desk
  const from = [entry.applicant, entry.city, entry.country].filter((part) => part !== '')
  return (
    <section className="printedCopy-entry">
      <h3>
        <span className="printedCopy-code">{codeOf(view)}</span>
        <span>
          {entry.title} {isCalibration(entry) ? <CalibrationMark /> : null}
        </span>
        <Standing view={view} />
      </h3>
      {from.length === 0 ? null : <p className="printedCopy-from">{from.join(', ')}</p>}
      {view.state === 'undeclared' ? (
        <p className="printedCopy-missing">
          {words('copy.missing', { what: missingText(view, words) })}
        </p>
      ) : null}
      {view.state === 'abstained' || view.state === 'recused' ? <ClosedReason view={view} /> : null}
      {holdsSomething(view) ? <SheetBody view={view} jumps={null} /> : null}
    </section>
  )
}

function Standing({ view }: { readonly view: EntryView }): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const total =
    view.state === 'scored' && view.total !== null
      ? words('export.total', { total: totalText(intl, view.total) })
      : null
  return <span className="printedCopy-standing">{total ?? words(`state.${view.state}`)}</span>
}

function holdsSomething({ sheet }: EntryView): boolean {
  const { marks, comments, evidence, overallComment } = sheet
  return marks.length + comments.length + evidence.length + overallComment.length > 0
}
