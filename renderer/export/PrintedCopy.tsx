import type { ReactElement } from 'react'
import { createPortal } from 'react-dom'
import { useIntl } from 'react-intl'
import type { QrCode } from '../../shared/calls/exportViews.ts'
import type { Desk } from '../../shared/calls/views.ts'
import { QrImage } from '../components/QrImage.tsx'
import { latestExport } from '../desk/latestExport.ts'
import { momentText } from '../messages/quantities.ts'
import { useWords } from '../messages/useWords.ts'
import { codeOf, type EntryView } from '../state/entryView.ts'
import { PrintedEntry } from './PrintedEntry.tsx'
import './printedCopy.css'
import { StateCounts } from './StateCounts.tsx'
import { Tracker } from './Tracker.tsx'

type Props = {
  readonly desk: Desk
  readonly views: readonly EntryView[]
  readonly printedAt: Date
  /** Of the last signed revision's tracker. */
  readonly code: QrCode | null
}

/** The juror's own sheets as they look on paper. Made of the sheets alone: private notes cannot be in it. */
export function PrintedCopy(props: Props): ReactElement {
  const { desk, views } = props
  return createPortal(
    <div className="printedCopy">
      <Head {...props} />
      {desk.prize.categories.map(({ id, title }) => {
        const within = views.filter(({ category }) => category.id === id)
        return within.length === 0 ? null : (
          <section key={id}>
            <h2 className="printedCopy-category">{title}</h2>
            {within.map((view) => (
              <PrintedEntry key={codeOf(view)} view={view} />
            ))}
          </section>
        )
      })}
    </div>,
    document.body,
  )
}

function Head({ desk, views, printedAt, code }: Props): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const { prize, juror } = desk
  return (
    <header className="printedCopy-head">
      <p>
        {words('prize.round', {
          prize: `${prize.title} ${prize.edition}`,
          round: prize.round.title,
        })}
      </p>
      <h1>
        {words('export.sheet.title', {
          juror: words('desk.juror', { id: juror.id, name: juror.name }),
        })}
      </h1>
      <p>
        {words('copy.printed', { date: momentText(intl, printedAt.toISOString(), 'hour') })} ·{' '}
        {words('copy.own')}
      </p>
      <Signed desk={desk} code={code} />
      <StateCounts views={views} />
    </header>
  )
}

function Signed({ desk, code }: Pick<Props, 'desk' | 'code'>): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const latest = latestExport(desk)
  if (latest === null) return <p className="printedCopy-signed">{words('copy.notSigned')}</p>
  const { revision, created, tracker } = latest
  return (
    <div className="printedCopy-signed">
      <div>
        <p>{words('copy.signed', { revision, date: momentText(intl, created, 'hour') })}</p>
        <Tracker tracker={tracker} />
        {desk.unexported ? <p>{words('copy.changed', { revision })}</p> : null}
      </div>
      {code === null ? null : (
        <QrImage code={code} name={words('export.tracker.code', { tracker })} />
      )}
    </div>
  )
}
