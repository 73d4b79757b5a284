import type { ReactElement } from 'react'
import type { Office } from '../../../shared/calls/views.ts'
import type { Category } from '../../../shared/model/prize.ts'
import { Button } from '../../components/Button.tsx'
import { useWords } from '../../messages/useWords.ts'
import { useRoute } from '../../state/route.ts'
import './categoryList.css'

/** The categories with their entries; each leads to its rubric. */
export function CategoryList({ office }: { readonly office: Office }): ReactElement {
  const words = useWords()
  const wentTo = useRoute((state) => state.wentTo)
  return (
    <section className="page-section">
      <h3 className="page-subtitle">{words('overview.categories')}</h3>
      <ul className="categoryList">
        {office.prize.categories.map((category) => (
          <CategoryLine
            key={category.id}
            category={category}
            entries={office.entries.filter(({ categoryId }) => categoryId === category.id).length}
            onRubric={() => {
              wentTo({ screen: 'office', place: { section: 'prize', categoryId: category.id } })
            }}
          />
        ))}
      </ul>
    </section>
  )
}

type LineProps = {
  readonly category: Category
  readonly entries: number
  readonly onRubric: () => void
}

function CategoryLine({ category, entries, onRubric }: LineProps): ReactElement {
  const words = useWords()
  const { title, description, kind, blind, requiredDocuments, rubric } = category
  const facts = [
    words('count.entries', { count: entries }),
    words('overview.criteria', { count: rubric.criteria.length }),
    words(`overview.kind.${kind}`),
    ...(blind ? [words('overview.blind')] : []),
    ...(requiredDocuments.length === 0
      ? []
      : [
          words('overview.required', {
            titles: requiredDocuments.map((one) => one.title).join(', '),
          }),
        ]),
  ]
  return (
    <li className="categoryList-line">
      <div>
        <h4>{title}</h4>
        <p className="page-prose soft">{description}</p>
        <p className="categoryList-facts numbers">{facts.join(' · ')}</p>
      </div>
      <Button onPress={onRubric}>{words('overview.rubric')}</Button>
    </li>
  )
}
