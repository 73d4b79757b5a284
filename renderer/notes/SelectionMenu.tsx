import type { ReactElement } from 'react'
import type { CriterionId } from '../../shared/model/ids.ts'
import type { ReaderSelection } from '../reader/readerDocument.ts'
import { api } from '../state/api.ts'
import type { EntryView } from '../state/entryView.ts'
import { run } from '../state/run.ts'
import type { HeldMark } from '../viewer/protocol.ts'
import { noted } from './annotate.ts'
import { canCite } from './canCite.ts'
import { SelectionTools } from './SelectionTools.tsx'
import { useCiting } from './useCiting.ts'
import { useHighlighting } from './useHighlighting.ts'

type Props = {
  readonly view: EntryView
  readonly selection: ReaderSelection
  readonly onCited: (criterionId: CriterionId) => void
  /** A note was begun: it is to be written now. */
  readonly onNoted: (mark: HeldMark) => void
  readonly onDone: () => void
}

/** What can be done with a selection, and its doing. */
export function SelectionMenu(props: Props): ReactElement {
  const { view, selection, onCited, onNoted, onDone } = props
  const citing = useCiting(view)
  const highlight = useHighlighting(view)
  return (
    <SelectionTools
      selection={selection}
      criteria={canCite(view) ? view.category.rubric.criteria : []}
      onCite={(criterion) => {
        citing.cited(selection, criterion)
        onCited(criterion.id)
        onDone()
      }}
      onHighlight={(colour) => {
        highlight(selection, colour)
        onDone()
      }}
      onNote={() => {
        const { id } = noted(view, selection)
        onDone()
        onNoted({ id, box: selection.box })
      }}
      onCopy={() => {
        run(api('shell.copyText', { text: selection.quote }))
        onDone()
      }}
    />
  )
}
