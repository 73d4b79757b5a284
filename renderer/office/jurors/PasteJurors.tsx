import { type ReactElement, useState } from 'react'
import type { OfficeJuror } from '../../../shared/calls/jurorViews.ts'
import type { Office } from '../../../shared/calls/views.ts'
import { topicsText } from '../../../shared/model/topics.ts'
import { Button } from '../../components/Button.tsx'
import { DialogBox } from '../../components/DialogBox.tsx'
import '../../components/plainTable.css'
import { TextArea } from '../../components/TextArea.tsx'
import { useWords } from '../../messages/useWords.ts'
import { OfficeError } from '../findings/OfficeError.tsx'
import './jurorForm.css'
import { jurorList } from '../../../shared/model/jurorList.ts'
import { useJurorChanges } from './useJurorChanges.ts'

type Props = { readonly office: Office; readonly onClose: () => void }

/** Many jurors at once: typed, or copied from a spreadsheet, and shown as they will be before they are added. */
export function PasteJurors({ office, onClose }: Props): ReactElement {
  const words = useWords()
  const [text, setText] = useState('')
  const { change, error } = useJurorChanges(onClose)
  const { jurors, there } = jurorList(text, office.jurors, office.prize.languages[0] ?? 'en')
  return (
    <DialogBox
      title={words('jurors.list.title')}
      isOpen
      wide
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words('action.cancel')}</Button>
          <Button
            kind="primary"
            isDisabled={jurors.length === 0}
            onPress={() => {
              change(jurors.map((juror) => ({ kind: 'add', juror })))
            }}
          >
            {words('jurors.add.action')}
          </Button>
        </>
      }
    >
      <div className="jurorForm">
        <p>{words('jurors.list.body')}</p>
        <TextArea label={words('jurors.list.text')} value={text} onChange={setText} autoFocus />
        <p role="status">{words('jurors.list.found', { count: jurors.length })}</p>
        {there.length === 0 ? null : (
          <p className="soft">{words('jurors.list.there', { names: there.join(', ') })}</p>
        )}
        {jurors.length === 0 ? null : <Preview jurors={jurors} />}
        {error === null ? null : <OfficeError error={error} />}
      </div>
    </DialogBox>
  )
}

function Preview({ jurors }: { readonly jurors: readonly OfficeJuror[] }): ReactElement {
  const words = useWords()
  const columns = ['id', 'name', 'email', 'language', 'expertise'] as const
  return (
    <div className="jurorList-preview scrolls">
      <table className="plainTable">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {words(`jurors.field.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {jurors.map(({ id, name, email, language, expertise }) => (
            <tr key={id}>
              <td className="jurorPane-code numbers">{id}</td>
              <td>{name}</td>
              <td>{email}</td>
              <td>{words(`settings.language.${language}`)}</td>
              <td>{topicsText(expertise)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
