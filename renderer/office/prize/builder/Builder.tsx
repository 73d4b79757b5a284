import { ArrowLeft } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import type { Office } from '../../../../shared/calls/views.ts'
import type { CategoryFile, PrizeFile } from '../../../../shared/format/prizeFile.ts'
import type { CategoryId } from '../../../../shared/model/ids.ts'
import { IconButton } from '../../../components/IconButton.tsx'
import { Select } from '../../../components/Select.tsx'
import { SplitPanes } from '../../../components/SplitPanes.tsx'
import { useWords } from '../../../messages/useWords.ts'
import { useWrittenPrize } from '../../../state/prizeEdit.ts'
import { useRoute } from '../../../state/route.ts'
import { ChangeReason } from '../ChangeReason.tsx'
import { EditTrouble } from '../EditTrouble.tsx'
import { PrizePage } from '../PrizePage.tsx'
import '../prizeForm.css'
import './builder.css'
import { Fields } from './Fields.tsx'
import { Outline } from './Outline.tsx'
import { type Chosen, foundAt, theCategory, theRubric } from './place.ts'
import { Preview } from './Preview.tsx'
import { useRubricEdits } from './useRubricEdits.ts'

type Props = { readonly office: Office; readonly categoryId: CategoryId }

/** One category and its rubric: its parts, the fields of the chosen one, and what jurors will see. */
export function Builder({ office, categoryId }: Props): ReactElement {
  const file = useWrittenPrize(office)
  const category = file.categories.find(({ id }) => id === categoryId)
  if (category === undefined) return <PrizePage office={office} />
  return <CategoryBuilder file={file} category={category} />
}

type CategoryProps = {
  readonly file: PrizeFile
  readonly category: CategoryFile
}

function CategoryBuilder({ file, category }: CategoryProps): ReactElement {
  const words = useWords()
  const [wanted, setChosen] = useState<Chosen>(theRubric)
  const edits = useRubricEdits(file, category, setChosen)
  const isThere = wanted === theCategory || foundAt(category.rubric, wanted) !== null
  const chosen = isThere ? wanted : theRubric
  const parts = { category, chosen, edits }
  return (
    <>
      <Strip file={file} category={category} />
      <div className="builder-trouble">
        <EditTrouble />
      </div>
      <SplitPanes
        id="rubric builder"
        panes={[
          {
            id: 'outline',
            name: words('prize.outline'),
            title: words('prize.outline'),
            content: <Outline {...parts} onChosen={setChosen} />,
            size: 264,
            minimum: 208,
            maximum: 360,
          },
          {
            id: 'fields',
            name: words('prize.fields'),
            title: words('prize.fields'),
            content: <Fields key={chosen} {...parts} file={file} />,
            minimum: 320,
          },
          {
            id: 'preview',
            name: words('prize.preview'),
            title: words('prize.preview'),
            content: <Preview file={file} category={category} chosen={chosen} />,
            size: 376,
            minimum: 320,
            maximum: 520,
          },
        ]}
      />
      <ChangeReason />
    </>
  )
}

function Strip({ file, category }: CategoryProps): ReactElement {
  const words = useWords()
  const wentTo = useRoute((state) => state.wentTo)
  const goTo = (categoryId: CategoryId | null): void => {
    wentTo({ screen: 'office', place: { section: 'prize', categoryId } })
  }
  return (
    <header className="strip">
      <IconButton
        icon={ArrowLeft}
        name={words('prize.back')}
        onPress={() => {
          goTo(null)
        }}
      />
      <h2 className="strip-title truncated">{category.title}</h2>
      <span className="strip-rest" />
      {file.categories.length === 1 ? null : (
        <Select
          label={words('prize.which')}
          bare
          choices={file.categories.map(({ id, title }) => ({ key: id, words: title }))}
          chosen={category.id}
          onChosen={goTo}
        />
      )}
    </header>
  )
}
