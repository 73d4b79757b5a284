import { Trash2 } from 'lucide-react'
import type { ReactElement } from 'react'
import { freeId } from '../../../../shared/format/edit/freeId.ts'
import type { CategoryFile } from '../../../../shared/format/prizeFile.ts'
import { RequiredDocument } from '../../../../shared/model/prize.ts'
import { AddLine } from '../../../components/AddLine.tsx'
import { CommittedText } from '../../../components/CommittedText.tsx'
import { IconButton } from '../../../components/IconButton.tsx'
import { useWords } from '../../../messages/useWords.ts'
import { useProblems } from '../useProblems.ts'

type Documents = CategoryFile['requiredDocuments']
type Props = { readonly documents: Documents; readonly onChange: (documents: Documents) => void }

export function RequiredDocuments({ documents, onChange }: Props): ReactElement {
  const words = useWords()
  const ids = documents.map(({ id }) => id)
  return (
    <div className="bandTable">
      {documents.map((document) => (
        <Line
          key={document.id}
          document={document}
          taken={ids}
          onChange={(next) => {
            onChange(
              documents.flatMap((one) =>
                one === document ? (next === null ? [] : [next]) : [one],
              ),
            )
          }}
        />
      ))}
      <AddLine
        action={words('prize.documents.add')}
        label={words('prize.documents.new')}
        onAdd={(title) => {
          onChange([...documents, { id: freeId(title, ids, 'document'), title }])
        }}
      />
    </div>
  )
}

type LineProps = {
  readonly document: RequiredDocument
  readonly taken: readonly string[]
  readonly onChange: (document: RequiredDocument | null) => void
}

function Line({ document, taken, onChange }: LineProps): ReactElement {
  const words = useWords()
  const { filled } = useProblems()
  return (
    <div className="documentLine" role="group" aria-label={document.title}>
      <CommittedText
        label={words('prize.documents.title')}
        value={document.title}
        problemOf={filled(200)}
        onCommit={(title) => {
          onChange({ ...document, title })
        }}
      />
      <CommittedText
        label={words('prize.documents.id')}
        value={document.id}
        problemOf={(id) =>
          RequiredDocument.shape.id.safeParse(id).success &&
          (id === document.id || !taken.includes(id))
            ? null
            : words('prize.documents.id.problem')
        }
        onCommit={(id) => {
          onChange({ ...document, id })
        }}
      />
      <IconButton
        icon={Trash2}
        name={words('prize.remove.name', { title: document.title })}
        onPress={() => {
          onChange(null)
        }}
      />
    </div>
  )
}
