import { type ReactElement, useState } from 'react'
import { Button } from '../../../components/Button.tsx'
import { DialogBox } from '../../../components/DialogBox.tsx'
import { ErrorNotice } from '../../../components/ErrorNotice.tsx'
import { TextArea } from '../../../components/TextArea.tsx'
import { useWords } from '../../../messages/useWords.ts'
import { tableGiven, useEntryIntake } from '../../../state/entryIntake.ts'
import { run } from '../../../state/run.ts'

/** Takes cells that were copied from a spreadsheet. */
export function PasteDialog(): ReactElement {
  const words = useWords()
  const { closed, error } = useEntryIntake()
  const [text, setText] = useState('')
  return (
    <DialogBox
      title={words('import.title')}
      isOpen
      wide
      onClose={closed}
      actions={
        <>
          <Button onPress={closed}>{words('action.cancel')}</Button>
          <Button
            kind="primary"
            isDisabled={text.trim() === ''}
            onPress={() => {
              run(tableGiven({ path: null, text }))
            }}
          >
            {words('import.paste.read')}
          </Button>
        </>
      }
    >
      <p className="soft">{words('import.paste')}</p>
      <TextArea label={words('import.paste.field')} value={text} onChange={setText} autoFocus />
      {error === null ? null : <ErrorNotice error={error} />}
    </DialogBox>
  )
}
