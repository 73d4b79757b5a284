import { FileText, Undo2, WandSparkles } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { useIntl } from 'react-intl'
import type { Office } from '../../../shared/calls/views.ts'
import type { EntryCode } from '../../../shared/model/ids.ts'
import { Button } from '../../components/Button.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Select } from '../../components/Select.tsx'
import { VirtualTable } from '../../components/VirtualTable.tsx'
import { useWords, type Words } from '../../messages/useWords.ts'
import { useOfficeWork } from '../../state/officeWork.ts'
import { CleanAllDialog } from './CleanAllDialog.tsx'
import { documentColumns } from './documentColumns.tsx'
import { kindWords } from './documentKind.ts'
import {
  documentRows,
  kindsOf,
  rowKey,
  worstDocumentsFirst,
  type DocumentRow,
} from './documentRows.ts'
import './documents.css'
import { TakeBackAllDialog } from './TakeBackAllDialog.tsx'

type Props = { readonly office: Office; readonly onChosen: (entryCode: EntryCode) => void }

/** Every document with what was found in it, the worst first, and cleaning all that need it. */
export function Documents({ office, onChosen }: Props): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const [filter, setFilter] = useState('all')
  const rows = worstDocumentsFirst(documentRows(office))
  const shown = rows.filter((row) => passes(row, filter))
  return (
    <>
      <div className="entryTable-tools">
        <Select
          bare
          label={words('documents.filter')}
          choices={choicesOf(rows, words)}
          chosen={filter}
          onChosen={setFilter}
        />
        <span className="soft numbers" role="status">
          {shown.length === rows.length
            ? ''
            : words('documents.shown', { shown: shown.length, total: rows.length })}
        </span>
        <span className="strip-rest" />
        <CleaningButtons office={office} />
      </div>
      <VirtualTable
        name={words('documents.title')}
        columns={documentColumns(words, intl)}
        rows={shown}
        rowKey={rowKey}
        rowHeight={36}
        onChosen={({ entryCode }) => {
          onChosen(entryCode)
        }}
        empty={
          <EmptyState
            icon={FileText}
            title={words(rows.length === 0 ? 'documents.empty' : 'documents.none')}
          />
        }
      />
    </>
  )
}

function CleaningButtons({ office }: Pick<Props, 'office'>): ReactElement {
  const words = useWords()
  const [asks, setAsks] = useState<'clean' | 'back' | null>(null)
  const isWorking = useOfficeWork(({ work }) => work !== null)
  const close = (): void => {
    setAsks(null)
  }
  return (
    <>
      {office.standing.cleanCopies.length === 0 ? null : (
        <Button
          kind="quiet"
          icon={Undo2}
          isDisabled={isWorking}
          onPress={() => {
            setAsks('back')
          }}
        >
          {words('documents.backAll')}
        </Button>
      )}
      <Button
        icon={WandSparkles}
        isDisabled={isWorking}
        onPress={() => {
          setAsks('clean')
        }}
      >
        {words('documents.cleanAll')}
      </Button>
      <CleanAllDialog office={office} isOpen={asks === 'clean'} onClose={close} />
      <TakeBackAllDialog office={office} isOpen={asks === 'back'} onClose={close} />
    </>
  )
}

function choicesOf(
  rows: readonly DocumentRow[],
  words: Words,
): readonly { readonly key: string; readonly words: string }[] {
  const kinds = kindsOf(rows).flatMap(({ code, count }) => {
    const name = kindWords(code)
    if (name === null) return []
    return [{ key: code, words: words('documents.filter.kind', { kind: words(name), count }) }]
  })
  return [
    { key: 'all', words: words('documents.filter.all') },
    { key: 'cleanable', words: words('documents.filter.cleanable') },
    { key: 'clean', words: words('documents.filter.clean') },
    { key: 'unchecked', words: words('documents.filter.unchecked') },
    ...kinds,
  ]
}

function passes(row: DocumentRow, filter: string): boolean {
  if (filter === 'all') return true
  if (filter === 'cleanable') return row.isCleanable
  if (filter === 'clean') return row.isCleanCopy
  if (filter === 'unchecked') return row.check === null
  return row.findings.some(({ code }) => code === filter)
}
