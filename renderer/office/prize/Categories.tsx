import { Copy, GripVertical, Trash2 } from 'lucide-react'
import type { KeyboardEvent, ReactElement } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { GridList, GridListItem } from 'react-aria-components/GridList'
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop'
import type { Office } from '../../../shared/calls/views.ts'
import {
  categoryAdded,
  categoryDuplicated,
  categoryMoved,
  categoryRemoved,
  withoutLostTieBreaks,
} from '../../../shared/format/edit/categoryEdits.ts'
import type { CategoryFile, PrizeFile } from '../../../shared/format/prizeFile.ts'
import type { CategoryId } from '../../../shared/model/ids.ts'
import { AddLine } from '../../components/AddLine.tsx'
import { Button } from '../../components/Button.tsx'
import { Icon } from '../../components/Icon.tsx'
import { IconButton } from '../../components/IconButton.tsx'
import { useWords } from '../../messages/useWords.ts'
import { prizeEdited } from '../../state/prizeEdit.ts'
import { useRoute } from '../../state/route.ts'
import { useToasts } from '../../state/toasts.ts'
import { useEditMoves } from '../edits/useEditMoves.ts'
import './categories.css'

type Props = { readonly office: Office; readonly file: PrizeFile }

/** The categories in the jurors' order: by dragging, or with Alt and the arrow keys. */
export function Categories({ office, file }: Props): ReactElement {
  const words = useWords()
  const { categories } = file
  const wentTo = useRoute((state) => state.wentTo)
  const opened = (categoryId: CategoryId): void => {
    wentTo({ screen: 'office', place: { section: 'prize', categoryId } })
  }
  const { dragAndDropHooks } = useDragAndDrop<CategoryFile>({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const from = categories.findIndex(({ id }) => keys.has(id))
      const at = categories.findIndex(({ id }) => id === target.key)
      const category = categories[from]
      const gap = target.dropPosition === 'before' ? at : at + 1
      if (category !== undefined) moved(category.id, gap > from ? gap - 1 : gap)
    },
  })
  return (
    <>
      <GridList
        aria-label={words('prize.categories')}
        className="categories"
        items={categories}
        dependencies={[office.entries, categories]}
        dragAndDropHooks={dragAndDropHooks}
        onAction={(key) => {
          const category = categories.find(({ id }) => id === key)
          if (category !== undefined) opened(category.id)
        }}
      >
        {(category) => (
          <CategoryRow category={category} file={file} office={office} onEdit={opened} />
        )}
      </GridList>
      <div className="prizeForm-add">
        <AddLine
          action={words('prize.category.add')}
          label={words('prize.category.new')}
          onAdd={(title) => {
            const criterion = words('prize.category.firstCriterion')
            prizeEdited('categories', (before) => categoryAdded(before, title, criterion).file)
          }}
        />
      </div>
    </>
  )
}

type RowProps = Props & {
  readonly category: CategoryFile
  readonly onEdit: (id: CategoryId) => void
}

function CategoryRow({ category, file, office, onEdit }: RowProps): ReactElement {
  const words = useWords()
  const { id, title, kind, blind, rubric } = category
  const entries = entriesIn(office, id)
  const facts = [
    words('count.entries', { count: entries }),
    words('overview.criteria', { count: rubric.criteria.length }),
    words(`overview.kind.${kind}`),
    ...(blind ? [words('overview.blind')] : []),
  ]
  const place = file.categories.findIndex((one) => one.id === id)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    event.stopPropagation()
    moved(id, place + (event.key === 'ArrowUp' ? -1 : 1))
  }
  return (
    <GridListItem id={id} textValue={title} className="categories-row">
      <div className="categories-inside" onKeyDownCapture={onKeyDown}>
        <AriaButton
          slot="drag"
          className="categories-grip"
          aria-label={words('prize.drag', { title })}
        >
          <Icon of={GripVertical} />
        </AriaButton>
        <div className="categories-words">
          <p className="categories-title asWritten">{title}</p>
          <p className="soft numbers">{facts.join(' · ')}</p>
        </div>
        <Button
          aria-label={words('prize.category.edit.name', { title })}
          onPress={() => {
            onEdit(id)
          }}
        >
          {words('prize.category.edit')}
        </Button>
        <IconButton
          icon={Copy}
          name={words('prize.duplicate')}
          onPress={() => {
            const copy = words('prize.category.copy', { title })
            prizeEdited('categories', (before) => categoryDuplicated(before, id, copy).file)
          }}
        />
        <Remove category={category} isLast={file.categories.length === 1} entries={entries} />
      </div>
    </GridListItem>
  )
}

type RemoveProps = {
  readonly category: CategoryFile
  readonly isLast: boolean
  readonly entries: number
}

/** A category with entries stays, and says why. */
function Remove({ category: { id, title }, isLast, entries }: RemoveProps): ReactElement {
  const words = useWords()
  const undo = useEditMoves()
  const said = useToasts((state) => state.said)
  const why = isLast
    ? words('prize.category.last')
    : entries > 0
      ? words('prize.category.inUse', { count: entries })
      : null
  return (
    <IconButton
      icon={Trash2}
      name={words('prize.remove.name', { title })}
      onPress={() => {
        if (why !== null) {
          said(why)
          return
        }
        prizeEdited('categories', (before) => withoutLostTieBreaks(categoryRemoved(before, id)))
        said(words('prize.category.removed', { title }), {
          name: words('prize.undo'),
          run: () => {
            undo('undo')
          },
        })
      }}
    />
  )
}

function moved(id: CategoryId, to: number): void {
  prizeEdited('categories', (before) => categoryMoved(before, id, to))
}

function entriesIn({ entries, withdrawn }: Office, id: CategoryId): number {
  return [...entries, ...withdrawn].filter(({ categoryId }) => categoryId === id).length
}
