import type { ReactElement } from 'react'
import { categoryChanged } from '../../../../shared/format/edit/categoryEdits.ts'
import type { CategoryFile, PrizeFile } from '../../../../shared/format/prizeFile.ts'
import { CategoryId } from '../../../../shared/model/ids.ts'
import { Checkbox } from '../../../components/Checkbox.tsx'
import { CommittedText } from '../../../components/CommittedText.tsx'
import { Segments } from '../../../components/Segments.tsx'
import { useWords } from '../../../messages/useWords.ts'
import { prizeEdited } from '../../../state/prizeEdit.ts'
import { useRoute } from '../../../state/route.ts'
import { useProblems } from '../useProblems.ts'
import { RequiredDocuments } from './RequiredDocuments.tsx'

type Props = { readonly file: PrizeFile; readonly category: CategoryFile }

const kinds = ['project', 'individual'] as const

export function CategoryFields({ file, category }: Props): ReactElement {
  const words = useWords()
  const { filled, atMost } = useProblems()
  const changed = (fields: Partial<CategoryFile>): void => {
    prizeEdited('categories', (before) =>
      categoryChanged(before, category.id, (one) => ({ ...one, ...fields })),
    )
  }
  return (
    <div className="prizeForm">
      <h3>{words('prize.outline.category')}</h3>
      <CommittedText
        label={words('prize.category.name')}
        value={category.title}
        problemOf={filled(200)}
        onCommit={(title) => {
          changed({ title })
        }}
      />
      <CommittedText
        label={words('prize.category.description')}
        value={category.description}
        lines="many"
        problemOf={atMost(10_000)}
        onCommit={(description) => {
          changed({ description })
        }}
      />
      <Kind
        kind={category.kind}
        onChange={(kind) => {
          changed({ kind })
        }}
      />
      <Checkbox
        isSelected={category.blind}
        onChange={(blind) => {
          changed({ blind })
        }}
      >
        {words('prize.category.blind')}
      </Checkbox>
      <section className="prizeForm-group">
        <h4 className="prizeForm-title">{words('prize.documents')}</h4>
        <p className="soft">{words('prize.documents.body')}</p>
        <RequiredDocuments
          documents={category.requiredDocuments}
          onChange={(requiredDocuments) => {
            changed({ requiredDocuments })
          }}
        />
      </section>
      <section className="prizeForm-group">
        <ShortName file={file} category={category} />
      </section>
    </div>
  )
}

type KindProps = {
  readonly kind: CategoryFile['kind']
  readonly onChange: (kind: CategoryFile['kind']) => void
}

function Kind({ kind, onChange }: KindProps): ReactElement {
  const words = useWords()
  return (
    <div className="field">
      <span className="field-label">{words('prize.category.kind')}</span>
      <span>
        <Segments
          name={words('prize.category.kind')}
          choices={kinds.map((key) => ({ key, words: words(`prize.category.kind.${key}`) }))}
          chosen={kind}
          onChosen={onChange}
        />
      </span>
    </div>
  )
}

/** The id that entries.csv names the category by. */
function ShortName({ file, category: { id } }: Props): ReactElement {
  const words = useWords()
  const wentTo = useRoute((state) => state.wentTo)
  return (
    <CommittedText
      label={words('prize.category.id')}
      value={id}
      help={words('prize.category.id.help')}
      problemOf={(text) => {
        if (!CategoryId.safeParse(text).success) return words('prize.category.id.problem')
        const isTaken = text !== id && file.categories.some((one) => one.id === text)
        return isTaken ? words('prize.category.id.taken') : null
      }}
      onCommit={(text) => {
        const to = CategoryId.parse(text)
        const renamed = [{ from: id, to }]
        const change = (before: PrizeFile): PrizeFile =>
          categoryChanged(before, id, (one) => ({ ...one, id: to }))
        prizeEdited('categories', change, renamed)
        wentTo({ screen: 'office', place: { section: 'prize', categoryId: to } })
      }}
    />
  )
}
