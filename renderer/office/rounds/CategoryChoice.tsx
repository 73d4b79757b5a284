import type { ReactElement } from 'react'
import type { OfficeResults } from '../../../shared/calls/views.ts'
import type { CategoryId, EntryCode } from '../../../shared/model/ids.ts'
import { Segments } from '../../components/Segments.tsx'
import { Select } from '../../components/Select.tsx'
import { useWords } from '../../messages/useWords.ts'

type Props = {
  readonly results: OfficeResults
  readonly going: ReadonlySet<EntryCode>
  readonly shown: CategoryId
  readonly onShown: (id: CategoryId) => void
}

const mostSegments = 3

/** Each category with the number of its entries that go on; many are a list. */
export function CategoryChoice({ results, going, shown, onShown }: Props): ReactElement {
  const words = useWords()
  const label = words('results.category')
  const choices = results.categories.map(({ id, entries, unranked }) => {
    const title = results.prize.categories.find((category) => category.id === id)?.title ?? id
    const count = [...entries, ...unranked].filter(({ code }) => going.has(code)).length
    return { key: id, words: words('rounds.category', { title, count }) }
  })
  const props = { choices, chosen: shown, onChosen: onShown }
  return choices.length <= mostSegments ? (
    <Segments<CategoryId> name={label} {...props} />
  ) : (
    <Select<CategoryId> bare label={label} {...props} />
  )
}
