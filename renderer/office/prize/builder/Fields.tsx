import type { ReactElement } from 'react'
import type { CategoryFile, PrizeFile } from '../../../../shared/format/prizeFile.ts'
import { useWords } from '../../../messages/useWords.ts'
import { CategoryFields } from './CategoryFields.tsx'
import { CriterionFields } from './CriterionFields.tsx'
import { foundAt, theCategory, type Chosen } from './place.ts'
import { RubricFields } from './RubricFields.tsx'
import { SubcriterionFields } from './SubcriterionFields.tsx'
import type { RubricEdits } from './useRubricEdits.ts'

type Props = {
  readonly file: PrizeFile
  readonly category: CategoryFile
  readonly chosen: Chosen
  readonly edits: RubricEdits
}

/** The fields of what is chosen in the outline. */
export function Fields({ file, category, chosen, edits }: Props): ReactElement {
  const words = useWords()
  return (
    <section className="builder-fields scrolls" aria-label={words('prize.fields')}>
      {chosen === theCategory ? (
        <CategoryFields file={file} category={category} />
      ) : (
        <RubricPart category={category} chosen={chosen} edits={edits} />
      )}
    </section>
  )
}

function RubricPart({
  category: { rubric },
  chosen,
  edits,
}: Pick<Props, 'category' | 'chosen' | 'edits'>): ReactElement {
  const found = foundAt(rubric, chosen)
  if (found === null) return <RubricFields rubric={rubric} onChange={edits.changed} />
  const { criterion, subcriterion } = found
  return subcriterion === null ? (
    <CriterionFields rubric={rubric} criterion={criterion} onChange={edits.changed} />
  ) : (
    <SubcriterionFields
      rubric={rubric}
      criterion={criterion}
      subcriterion={subcriterion}
      onChange={edits.changed}
    />
  )
}
