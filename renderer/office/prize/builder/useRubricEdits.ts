import { useMemo } from 'react'
import {
  rubricChanged,
  withoutLostTieBreaks,
} from '../../../../shared/format/edit/categoryEdits.ts'
import {
  criterionAdded,
  duplicated,
  removed,
  subcriterionAdded,
} from '../../../../shared/format/edit/criterionEdits.ts'
import type { CategoryFile, PrizeFile, RubricFile } from '../../../../shared/format/prizeFile.ts'
import { useWords, type Words } from '../../../messages/useWords.ts'
import { prizeEdited } from '../../../state/prizeEdit.ts'
import { useToasts } from '../../../state/toasts.ts'
import { useEditMoves } from '../../edits/useEditMoves.ts'
import { type Drop, droppedAt, type Moved, movedBy, neighbourOf } from './moves.ts'
import { type Chosen, type Found, foundAt, pathOf } from './place.ts'

/** What can be done to a rubric; what was added or moved is chosen afterwards. */
export type RubricEdits = {
  readonly changed: (change: (before: RubricFile) => RubricFile) => void
  readonly criterionAdded: (title: string) => void
  readonly subcriterionAdded: (path: Chosen, title: string) => void
  readonly duplicated: (path: Chosen) => void
  readonly removed: (path: Chosen) => void
  readonly movedBy: (path: Chosen, by: 1 | -1) => void
  readonly dropped: (path: Chosen, drop: Drop) => void
}

type Hands = {
  readonly file: PrizeFile
  readonly category: CategoryFile
  readonly onChosen: (path: Chosen) => void
  readonly words: Words
  readonly undo: () => void
}

export function useRubricEdits(
  file: PrizeFile,
  category: CategoryFile,
  onChosen: (path: Chosen) => void,
): RubricEdits {
  const words = useWords()
  const editMoved = useEditMoves()
  return useMemo(() => {
    const undo = (): void => {
      editMoved('undo')
    }
    return rubricEdits({ file, category, onChosen, words, undo })
  }, [file, category, onChosen, words, editMoved])
}

function rubricEdits(hands: Hands): RubricEdits {
  const { category, onChosen, words } = hands
  const changed: RubricEdits['changed'] = (change) => {
    prizeEdited('rubric', (before) =>
      withoutLostTieBreaks(rubricChanged(before, category.id, change)),
    )
  }
  const made = (make: (before: RubricFile) => Moved | null): void => {
    const now = make(category.rubric)
    if (now === null) return
    changed((before) => make(before)?.rubric ?? before)
    onChosen(pathOf(now.place))
  }
  return {
    changed,
    criterionAdded: (title) => {
      made((before) => criterionAdded(before, title, before.criteria.length))
    },
    subcriterionAdded: (path, title) => {
      made((before) => withPart(before, path, title))
    },
    duplicated: (path) => {
      made((before) => withCopy(before, path, words))
    },
    removed: (path) => {
      takenOut(hands, path, changed)
    },
    movedBy: (path, by) => {
      made((before) => movedBy(before, path, by))
    },
    dropped: (path, drop) => {
      made((before) => droppedAt(before, path, drop))
    },
  }
}

function withPart(rubric: RubricFile, path: Chosen, title: string): Moved | null {
  const found = foundAt(rubric, path)
  if (found === null) return null
  const end = found.criterion.subcriteria.length
  return subcriterionAdded(rubric, found.criterionId, title, end)
}

function withCopy(rubric: RubricFile, path: Chosen, words: Words): Moved | null {
  const found = foundAt(rubric, path)
  if (found === null) return null
  return duplicated(rubric, found, words('prize.criterion.copy', { title: titleOf(found) }))
}

/** Says what went, a tie-break that went along with it too, and offers it back. */
function takenOut(hands: Hands, path: Chosen, changed: RubricEdits['changed']): void {
  const { file, category, onChosen, words, undo } = hands
  const { id, rubric } = category
  const { said } = useToasts.getState()
  const found = foundAt(rubric, path)
  if (found === null) return
  if (found.subcriterion === null && rubric.criteria.length === 1) {
    said(words('prize.criterion.last'))
    return
  }
  onChosen(neighbourOf(rubric, path))
  changed((before) => removed(before, found))
  const without = withoutLostTieBreaks(rubricChanged(file, id, () => removed(rubric, found)))
  const isTieBreakLost = without.rule.tieBreaks.length < file.rule.tieBreaks.length
  const sentence = isTieBreakLost ? 'prize.criterion.removed.tieBreak' : 'prize.criterion.removed'
  said(words(sentence, { title: titleOf(found) }), { name: words('prize.undo'), run: undo })
}

function titleOf({ criterion, subcriterion }: Found): string {
  return (subcriterion ?? criterion).title
}
