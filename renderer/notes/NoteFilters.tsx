import type { ReactElement } from 'react'
import type { DocumentId } from '../../shared/model/ids.ts'
import { SearchField } from '../components/SearchField.tsx'
import { type Choice, Select } from '../components/Select.tsx'
import { useWords, type Words } from '../messages/useWords.ts'
import { type NoteFilter, type NoteKind, NoteKinds } from './filterNotes.ts'

type Props = {
  readonly documents: readonly { readonly id: DocumentId; readonly title: string }[]
  readonly filter: NoteFilter
  readonly onFilter: (filter: NoteFilter) => void
}

/** Which highlights and notes to see: by words, by document, by kind and colour. */
export function NoteFilters({ documents, filter, onFilter }: Props): ReactElement {
  const words = useWords()
  const documentChoices: readonly Choice<DocumentId | 'all'>[] = [
    { key: 'all', words: words('notes.document.all') },
    ...documents.map(({ id, title }) => ({ key: id, words: title })),
  ]
  return (
    <div className="notesPane-filters">
      <SearchField
        name={words('notes.search')}
        value={filter.words}
        onChange={(text) => {
          onFilter({ ...filter, words: text })
        }}
      />
      <div className="notesPane-choices">
        {documents.length < 2 ? null : (
          <Select
            label={words('notes.document')}
            bare
            choices={documentChoices}
            chosen={filter.document}
            onChosen={(document) => {
              onFilter({ ...filter, document })
            }}
          />
        )}
        <Select
          label={words('notes.kind')}
          bare
          choices={NoteKinds.map((key) => ({ key, words: kindText(key, words) }))}
          chosen={filter.kind}
          onChosen={(kind) => {
            onFilter({ ...filter, kind })
          }}
        />
      </div>
    </div>
  )
}

function kindText(kind: NoteKind, words: Words): string {
  if (kind === 'all') return words('notes.kind.all')
  if (kind === 'note') return words('notes.kind.notes')
  if (kind === 'highlight') return words('notes.kind.highlights')
  return words('notes.highlight', { colour: words(`notes.colour.${kind}`) })
}
