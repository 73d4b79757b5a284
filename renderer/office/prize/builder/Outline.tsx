import {
  ArrowDown,
  ArrowUp,
  ChevronRight,
  Copy,
  GripVertical,
  ListTree,
  Tag,
  Trash2,
} from 'lucide-react'
import { type KeyboardEvent, type ReactElement, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Collection } from 'react-aria-components/Collection'
import { Tree, TreeItem, TreeItemContent } from 'react-aria-components/Tree'
import type { CategoryFile, CriterionFile } from '../../../../shared/format/prizeFile.ts'
import { AddLine } from '../../../components/AddLine.tsx'
import { Icon } from '../../../components/Icon.tsx'
import { IconButton } from '../../../components/IconButton.tsx'
import { useWords } from '../../../messages/useWords.ts'
import './outline.css'
import { foundAt, theCategory, theRubric, type Chosen } from './place.ts'
import { useCriterionDrag } from './useCriterionDrag.ts'
import { useShare } from './useShare.ts'
import type { RubricEdits } from './useRubricEdits.ts'

type Props = {
  readonly category: CategoryFile
  readonly chosen: Chosen
  readonly onChosen: (chosen: Chosen) => void
  readonly edits: RubricEdits
}

/** The category, its rubric as a whole, and the tree of criteria: what is chosen here is edited beside it. */
export function Outline({ category, chosen, onChosen, edits }: Props): ReactElement {
  const words = useWords()
  const { rubric } = category
  const found = foundAt(rubric, chosen)
  return (
    <nav className="outline" aria-label={words('prize.outline')}>
      <div className="outline-wholes">
        {([theCategory, theRubric] as const).map((whole) => (
          <AriaButton
            key={whole}
            className="outline-whole"
            {...(chosen === whole ? { 'aria-current': 'true' } : {})}
            onPress={() => {
              onChosen(whole)
            }}
          >
            <Icon of={whole === theCategory ? Tag : ListTree} />
            {words(whole === theCategory ? 'prize.outline.category' : 'prize.outline.rubric')}
          </AriaButton>
        ))}
      </div>
      <header className="outline-head">
        <h3 className="outline-title">{words('prize.outline.criteria')}</h3>
        <Tools chosen={found === null ? null : chosen} edits={edits} />
      </header>
      <Criteria category={category} chosen={chosen} onChosen={onChosen} edits={edits} />
      <div className="outline-add">
        <AddLine
          action={words('prize.criterion.add')}
          label={words('prize.criterion.new')}
          onAdd={edits.criterionAdded}
        />
        {found === null ? null : (
          <AddLine
            key={found.criterionId}
            action={words('prize.subcriterion.add')}
            label={words('prize.subcriterion.new')}
            onAdd={(title) => {
              edits.subcriterionAdded(found.criterionId, title)
            }}
          />
        )}
      </div>
    </nav>
  )
}

type ToolsProps = { readonly chosen: Chosen | null; readonly edits: RubricEdits }

function Tools({ chosen, edits }: ToolsProps): ReactElement {
  const words = useWords()
  const tool = (does: (path: Chosen) => void): object => ({
    isDisabled: chosen === null,
    onPress: () => {
      if (chosen !== null) does(chosen)
    },
  })
  return (
    <span className="toolbar" role="group" aria-label={words('prize.outline.tools')}>
      <IconButton
        icon={ArrowUp}
        name={words('prize.move.up')}
        keys="Alt ↑"
        {...tool((path) => {
          edits.movedBy(path, -1)
        })}
      />
      <IconButton
        icon={ArrowDown}
        name={words('prize.move.down')}
        keys="Alt ↓"
        {...tool((path) => {
          edits.movedBy(path, 1)
        })}
      />
      <IconButton icon={Copy} name={words('prize.duplicate')} {...tool(edits.duplicated)} />
      <IconButton icon={Trash2} name={words('prize.remove')} keys="Del" {...tool(edits.removed)} />
    </span>
  )
}

function Criteria({ category, chosen, onChosen, edits }: Props): ReactElement {
  const words = useWords()
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const { criteria } = category.rubric
  const weights = criteria.map(({ weight }) => weight)
  const dragAndDropHooks = useCriterionDrag(edits)
  const isChosen = foundAt(category.rubric, chosen) !== null
  return (
    <div
      className="outline-criteria scrolls"
      onKeyDownCapture={(event) => {
        if (isChosen) keyPressed(event, chosen, edits)
      }}
    >
      <Tree
        className="outline-tree"
        aria-label={words('prize.outline.criteria')}
        items={criteria}
        dependencies={[criteria]}
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={isChosen ? [chosen] : []}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : keys
          if (key !== undefined) onChosen(String(key))
        }}
        expandedKeys={criteria.map(({ id }) => id).filter((id) => !folded.has(id))}
        onExpandedChange={(keys) => {
          setFolded(new Set(criteria.map(({ id }) => id).filter((id) => !keys.has(id))))
        }}
        dragAndDropHooks={dragAndDropHooks}
      >
        {(criterion) => (
          <Branch
            criterion={criterion}
            number={criteria.indexOf(criterion) + 1}
            weights={weights}
          />
        )}
      </Tree>
    </div>
  )
}

/** Alt with an arrow moves what is chosen, Delete takes it out. */
function keyPressed(event: KeyboardEvent, chosen: Chosen, edits: RubricEdits): void {
  const isMove = event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')
  if (!isMove && event.key !== 'Delete') return
  event.preventDefault()
  event.stopPropagation()
  if (event.key === 'Delete') edits.removed(chosen)
  else edits.movedBy(chosen, event.key === 'ArrowUp' ? -1 : 1)
}

type BranchProps = {
  readonly criterion: CriterionFile
  readonly number: number
  readonly weights: readonly number[]
}

function Branch({ criterion, number, weights }: BranchProps): ReactElement {
  const share = useShare()
  const { id, title, weight, subcriteria } = criterion
  return (
    <TreeItem id={id} textValue={title} className="outline-item">
      <Line title={title} number={number} end={share(weight, weights, 0)} />
      <Collection items={subcriteria}>
        {(part) => (
          <TreeItem
            id={`${id}/${part.id}`}
            textValue={part.title}
            className="outline-item outline-item--part"
          >
            <Line title={part.title} />
          </TreeItem>
        )}
      </Collection>
    </TreeItem>
  )
}

type LineProps = { readonly title: string; readonly number?: number; readonly end?: string }

function Line({ title, number, end }: LineProps): ReactElement {
  const words = useWords()
  return (
    <TreeItemContent>
      {({ hasChildItems }) => (
        <span className="outline-line">
          <AriaButton
            slot="drag"
            className="outline-grip"
            aria-label={words('prize.drag', { title })}
          >
            <Icon of={GripVertical} />
          </AriaButton>
          {hasChildItems ? (
            <AriaButton
              slot="chevron"
              className="outline-chevron"
              aria-label={words('prize.outline.expand')}
            >
              <Icon of={ChevronRight} />
            </AriaButton>
          ) : (
            <span className="outline-chevron" />
          )}
          {number === undefined ? null : <span className="outline-number numbers">{number}</span>}
          <span className="outline-words asWritten">{title}</span>
          {end === undefined ? null : <span className="outline-end numbers">{end}</span>}
        </span>
      )}
    </TreeItemContent>
  )
}
