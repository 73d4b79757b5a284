import type { ReactElement } from 'react'
import { useIntl } from 'react-intl'
import type { Note } from '../../../../shared/scoring/figure.ts'
import { type MethodChanges, methodChanges } from '../../../../shared/scoring/methodChanges.ts'
import type { EntryResult } from '../../../../shared/scoring/results.ts'
import { useWords } from '../../../messages/useWords.ts'

type Props = {
  readonly entries: readonly EntryResult[]
  readonly top: number
  readonly notes: readonly Note[]
}

/** For each method in a sentence who would come into the top and who would fall out of it. */
export function MethodSummary({ entries, top, notes }: Props): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const sentence = ({ method, compared, enters, leaves, moved }: MethodChanges): string => {
    const note = notes.find(({ figure }) => figure === method)
    if (compared === 0)
      return words(note === undefined ? 'methods.noFigure' : `note.${note.reason}`)
    const change =
      enters.length + leaves.length === 0
        ? words('methods.same', { top, moved })
        : words('methods.changed', {
            top,
            enters: enters.length === 0 ? '–' : intl.formatList(enters),
            leaves: leaves.length === 0 ? '–' : intl.formatList(leaves),
          })
    return note === undefined ? change : `${change} (${words(`note.${note.reason}`)})`
  }
  return (
    <ul className="methods-summary selectable">
      {methodChanges(entries, top).map((changes) => (
        <li key={changes.method}>
          <span className="methods-name">{words(`method.${changes.method}`)}</span>{' '}
          <span className="soft">{sentence(changes)}</span>
        </li>
      ))}
    </ul>
  )
}
