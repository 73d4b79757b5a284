import type { ReactElement } from 'react'
import { documentTitle } from '../../../../shared/entries/documentTitle.ts'
import { neutralName } from '../../../../shared/entries/tellingNames.ts'
import type { Office, OfficeEntry } from '../../../../shared/calls/views.ts'
import { Button } from '../../../components/Button.tsx'
import { DialogBox } from '../../../components/DialogBox.tsx'
import { ErrorNotice } from '../../../components/ErrorNotice.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { useWords } from '../../../messages/useWords.ts'
import { entryOf } from '../../findings/findingGroups.ts'
import { useEntryEdit } from './useEntryEdit.ts'

type Props = {
  readonly entry: OfficeEntry
  readonly office: Office
  readonly onClose: () => void
}

/** What the bundle will say of an entry, and what in it tells whose it is where nobody is to know. */
export function AsJuror({ entry, office, onClose }: Props): ReactElement {
  const words = useWords()
  const category = office.prize.categories.find(({ id }) => id === entry.categoryId)
  const blind = category?.blind === true
  const place = blind ? [] : [entry.applicant, entry.city, entry.country]
  return (
    <DialogBox
      title={words('entries.asJuror.title', { code: entry.code })}
      isOpen
      wide
      onClose={onClose}
      actions={<Button onPress={onClose}>{words('action.close')}</Button>}
    >
      <h3 className="page-subtitle">
        <span className="numbers">{entry.code}</span> {entry.title}
      </h3>
      <p className="soft">{[category?.title ?? '', ...place].filter(Boolean).join(' · ')}</p>
      {entry.summary === '' ? null : <p>{entry.summary}</p>}
      <h4>{words('entries.field.documents')}</h4>
      {entry.documents.length === 0 ? <p>{words('entries.asJuror.nothing')}</p> : null}
      <ul>
        {entry.documents.map((file) => (
          <li key={file}>{documentTitle(file, category?.requiredDocuments ?? [])}</li>
        ))}
      </ul>
      {blind ? <Telling entry={entry} office={office} /> : null}
    </DialogBox>
  )
}

function Telling({ entry, office }: Omit<Props, 'onClose'>): ReactElement {
  const words = useWords()
  const { edit, error } = useEntryEdit()
  const own = office.findings.filter((finding) => entryOf(finding) === entry.code)
  const text = own.find(({ code }) => code === 'TEXT_TELLS')
  const names = own.filter(({ code }) => code === 'DOCUMENT_NAME_TELLS')
  return (
    <>
      {text === undefined ? null : (
        <Notice tone="amber">
          {words('entries.asJuror.tellingText', { name: String(text.details['name']) })}
        </Notice>
      )}
      {names.map(({ details }) => {
        const file = String(details['document'])
        const name = neutralName(file, entry, entry.documents)
        return (
          <Notice
            key={file}
            tone="amber"
            actions={
              <Button
                onPress={() => {
                  edit('office.renameDocument', { entryCode: entry.code, file, name })
                }}
              >
                {words('entries.asJuror.rename', { name })}
              </Button>
            }
          >
            {words('entries.asJuror.telling', { name: String(details['name']), file })}
          </Notice>
        )
      })}
      {error === null ? null : <ErrorNotice error={error} />}
      <p className="soft">{words('entries.asJuror.inside')}</p>
    </>
  )
}
