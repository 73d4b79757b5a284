import { Quote, X } from 'lucide-react'
import type { HTMLAttributes, ReactElement } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import type { Entry } from '../../shared/model/entry.ts'
import type { Criterion } from '../../shared/model/rubric.ts'
import type { Evidence } from '../../shared/model/sheet.ts'
import { Icon } from '../components/Icon.tsx'
import type { MessageId } from '../messages/en.ts'
import { useWords } from '../messages/useWords.ts'
import { dragType, useDragging } from '../notes/dragging.ts'
import { MoveChip } from './MoveChip.tsx'
import './evidenceChips.css'

type Props = {
  readonly entry: Entry
  readonly criteria: readonly Criterion[]
  readonly criterion: Criterion
  readonly evidence: readonly Evidence[]
  readonly onGoTo: (evidence: Evidence) => void
  readonly onRemove: (evidence: Evidence) => void
  readonly onMove: (evidence: Evidence, to: Criterion) => void
}

/** What is cited for a criterion; a click goes back to its page. */
export function EvidenceChips(props: Props): ReactElement | null {
  const words = useWords()
  const { entry, criteria, criterion, evidence, onGoTo, onRemove, onMove } = props
  if (evidence.length === 0) return null
  return (
    <ul className="evidenceChips" aria-label={words('score.evidence')}>
      {evidence.map((one, index) => (
        // The same passage may be cited twice; only its place tells the two apart.
        <li key={index} className="evidenceChips-chip" {...draggedAs(one)}>
          <AriaButton
            className="evidenceChips-go"
            onPress={() => {
              onGoTo(one)
            }}
          >
            <Icon of={Quote} />
            <span className="evidenceChips-page numbers">
              {words('score.evidence.page', { page: one.page })}
            </span>
            <span className="truncated">
              {one.quote === '' ? words(placeWord(one)) : one.quote}
            </span>
            <span className="unseen">
              {words('score.evidence.goTo', { page: one.page, document: titleOf(entry, one) })}
            </span>
          </AriaButton>
          <MoveChip
            criteria={criteria}
            criterion={criterion}
            onMove={(to) => {
              onMove(one, to)
            }}
          />
          <AriaButton
            className="evidenceChips-act"
            aria-label={words('score.evidence.remove')}
            onPress={() => {
              onRemove(one)
            }}
          >
            <Icon of={X} />
          </AriaButton>
        </li>
      ))}
    </ul>
  )
}

/** A chip can be dragged to another criterion. */
function draggedAs(evidence: Evidence): HTMLAttributes<HTMLLIElement> {
  return {
    draggable: true,
    onDragStart: ({ dataTransfer }) => {
      dataTransfer.effectAllowed = 'move'
      dataTransfer.setData(dragType, '')
      useDragging.getState().begun({ kind: 'evidence', evidence })
    },
    onDragEnd: () => {
      useDragging.getState().ended()
    },
  }
}

function placeWord({ region }: Evidence): MessageId {
  return region === null ? 'evidence.wholePage' : 'score.evidence.region'
}

function titleOf(entry: Entry, { documentId }: Evidence): string {
  return entry.documents.find(({ id }) => id === documentId)?.title ?? ''
}
