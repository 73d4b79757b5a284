import type { ReactElement } from 'react'
import { useIntl } from 'react-intl'
import type { Inspection } from '../../shared/calls/views.ts'
import { momentText, sizeText } from '../messages/quantities.ts'
import { useWords } from '../messages/useWords.ts'

/** What anybody may know of a bundle: the prize, the round, how much is in it, when it was made. */
export function BundleFacts({ inspection }: { readonly inspection: Inspection }): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const contents = words('unlock.contents.value', {
    entries: words('count.entries', { count: inspection.entries }),
    documents: words('count.documents', { count: inspection.documents }),
    size: sizeText(intl, inspection.bytes),
  })
  return (
    <header className="unlock-facts">
      <h2 className="unlock-prize">{inspection.prize}</h2>
      <p>{inspection.roundTitle}</p>
      <p className="soft numbers">
        {contents} · {momentText(intl, inspection.created, 'day')}
      </p>
    </header>
  )
}
