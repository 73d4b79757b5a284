import { ArrowDown, ArrowUp } from 'lucide-react'
import type { ReactElement } from 'react'
import { useIntl } from 'react-intl'
import { type Change, changeOf } from '../../../../shared/scoring/methodChanges.ts'
import type { ComparedMethod } from '../../../../shared/scoring/methodPlaces.ts'
import type { EntryResult } from '../../../../shared/scoring/results.ts'
import { Icon } from '../../../components/Icon.tsx'
import { useWords } from '../../../messages/useWords.ts'
import { methodValue } from './methodValue.ts'

type Props = {
  readonly method: ComparedMethod
  readonly result: EntryResult
  readonly top: number
}

/** The rank by one method, an arrow with the places moved, and a word where the line below the top is crossed. */
export function MethodCell({ method, result, top }: Props): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const place = result.places[method]
  if (place === null) return <NoPlace method={method} result={result} />
  const change = changeOf(place, top)
  return (
    <span className="methods-cell">
      <span className="methods-place">
        {change.crosses === null ? null : (
          <span className={`methods-crosses methods-crosses--${change.crosses}`}>
            {words(`methods.${change.crosses}`)}
          </span>
        )}
        <Moved change={change} />
        <span className="methods-rank">{place.rank}</span>
      </span>
      <span className="methods-value">{methodValue(method, result, intl)}</span>
    </span>
  )
}

function Moved({ change: { moved } }: { readonly change: Change }): ReactElement | null {
  const words = useWords()
  if (moved === 0) return null
  const places = Math.abs(moved)
  const spoken = words(moved > 0 ? 'methods.up' : 'methods.down', { places })
  return (
    <span className="methods-moved" title={spoken}>
      <Icon of={moved > 0 ? ArrowUp : ArrowDown} />
      <span aria-hidden>{places}</span>
      <span className="unseen">{spoken}</span>
    </span>
  )
}

function NoPlace({ method, result }: Omit<Props, 'top'>): ReactElement {
  const words = useWords()
  const figure = method === 'borda' ? 'bordaShare' : method
  const note = result.notes.find((one) => one.figure === figure)
  const why = note === undefined ? words('methods.noFigure') : words(`note.${note.reason}`)
  return (
    <span className="soft" title={why}>
      <span aria-hidden>–</span>
      <span className="unseen">{why}</span>
    </span>
  )
}
