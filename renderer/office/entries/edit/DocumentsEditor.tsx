import { ArrowDown, ArrowUp, FileMinus, FilePlus2, Trash2 } from 'lucide-react'
import type { ReactElement } from 'react'
import type { OfficeEntry } from '../../../../shared/calls/views.ts'
import { Button } from '../../../components/Button.tsx'
import { ErrorNotice } from '../../../components/ErrorNotice.tsx'
import { IconButton } from '../../../components/IconButton.tsx'
import { useWords } from '../../../messages/useWords.ts'
import { api } from '../../../state/api.ts'
import { filesGiven } from '../../../state/entryIntake.ts'
import { run } from '../../../state/run.ts'
import { useEntryEdit } from './useEntryEdit.ts'

/** The documents in the order in which jurors see them; each step is written at once and can be undone. */
export function DocumentsEditor({ entry }: { readonly entry: OfficeEntry }): ReactElement {
  const words = useWords()
  const { edit, error } = useEntryEdit()
  const { code: entryCode, documents } = entry
  const set = (next: readonly string[], deleted: readonly string[] = []): void => {
    edit('office.setDocuments', { entryCode, documents: [...next], deleted: [...deleted] })
  }
  return (
    <div className="entryForm-documents">
      <h4>{words('entries.field.documents')}</h4>
      <ul>
        {documents.map((file, place) => (
          <DocumentRow key={file} file={file} place={place} documents={documents} onSet={set} />
        ))}
      </ul>
      {error === null ? null : <ErrorNotice error={error} />}
      <Button
        icon={FilePlus2}
        onPress={() => {
          run(
            api('shell.chooseDocuments', { what: 'pdf' }).then((paths) =>
              filesGiven(paths, entryCode),
            ),
          )
        }}
      >
        {words('entries.documents.add')}
      </Button>
    </div>
  )
}

type RowProps = {
  readonly file: string
  readonly place: number
  readonly documents: readonly string[]
  readonly onSet: (next: readonly string[], deleted?: readonly string[]) => void
}

function DocumentRow({ file, place, documents, onSet }: RowProps): ReactElement {
  const words = useWords()
  const others = documents.filter((name) => name !== file)
  return (
    <li>
      <span className="truncated" title={file}>
        {file}
      </span>
      <IconButton
        icon={ArrowUp}
        name={words('entries.documents.up', { file })}
        isDisabled={place === 0}
        onPress={() => {
          onSet(moved(documents, place, -1))
        }}
      />
      <IconButton
        icon={ArrowDown}
        name={words('entries.documents.down', { file })}
        isDisabled={place === documents.length - 1}
        onPress={() => {
          onSet(moved(documents, place, 1))
        }}
      />
      <IconButton
        icon={FileMinus}
        name={words('entries.documents.out', { file })}
        onPress={() => {
          onSet(others)
        }}
      />
      <IconButton
        icon={Trash2}
        name={words('entries.documents.delete', { file })}
        onPress={() => {
          onSet(others, [file])
        }}
      />
    </li>
  )
}

function moved(documents: readonly string[], place: number, step: number): readonly string[] {
  const file = documents[place]
  const rest = documents.toSpliced(place, 1)
  return file === undefined ? documents : rest.toSpliced(place + step, 0, file)
}
