import type { ReactElement } from 'react'
import type { Category } from '../../../shared/model/prize.ts'
import { Button } from '../../components/Button.tsx'
import { DialogBox } from '../../components/DialogBox.tsx'
import { useWords } from '../../messages/useWords.ts'
import { RubricPreview } from './RubricPreview.tsx'

type Props = {
  /** Null while no rubric is looked at. */
  readonly category: Category | null
  readonly onClose: () => void
}

export function RubricDialog({ category, onClose }: Props): ReactElement {
  const words = useWords()
  return (
    <DialogBox
      title={words('overview.rubric.title', { category: category?.title ?? '' })}
      isOpen={category !== null}
      onClose={onClose}
      wide
      actions={<Button onPress={onClose}>{words('action.close')}</Button>}
    >
      {category === null ? null : <RubricPreview rubric={category.rubric} />}
    </DialogBox>
  )
}
