import { Copy, Grid3x3, X } from 'lucide-react'
import type { ReactElement } from 'react'
import type { MissingOfJuror } from '../../../../shared/calls/collectViews.ts'
import type { Office } from '../../../../shared/calls/views.ts'
import { Button } from '../../../components/Button.tsx'
import { IconButton } from '../../../components/IconButton.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { useWords } from '../../../messages/useWords.ts'
import { api } from '../../../state/api.ts'
import { useCollectView } from '../../../state/collectView.ts'
import { run } from '../../../state/run.ts'
import { useToasts } from '../../../state/toasts.ts'

type Props = {
  readonly owing: MissingOfJuror
  readonly office: Office
  readonly onClose: () => void
}

/** What one juror still owes, and a message about it that can be sent as it is. */
export function ReminderPane({ owing, office, onClose }: Props): ReactElement {
  const words = useWords()
  const juror = office.jurors.find(({ id }) => id === owing.jurorId)
  const sheetsWanted = useCollectView((state) => state.sheetsWanted)
  return (
    <section className="reminder scrolls" aria-label={words('missing.pane')}>
      <header className="reminder-head">
        <div>
          <h3 className="page-subtitle selectable">{`${owing.jurorId} ${juror?.name ?? ''}`}</h3>
          <p className="soft selectable">{juror?.email}</p>
        </div>
        <IconButton icon={X} name={words('missing.pane.close')} onPress={onClose} />
      </header>
      {owing.reminder === null ? (
        <Notice tone="green">{words('missing.complete')}</Notice>
      ) : (
        <>
          <Owed owing={owing} />
          <div className="reminder-actions">
            <Button
              icon={Grid3x3}
              onPress={() => {
                sheetsWanted({ kind: 'juror', id: owing.jurorId })
              }}
            >
              {words('missing.show')}
            </Button>
          </div>
          <Reminder reminder={owing.reminder} />
        </>
      )}
    </section>
  )
}

function Owed({ owing }: Pick<Props, 'owing'>): ReactElement {
  const words = useWords()
  const kinds = ['unscored', 'partial', 'absent'] as const
  return (
    <dl className="reminder-owed">
      {kinds
        .filter((kind) => owing[kind].length > 0)
        .map((kind) => (
          <div key={kind}>
            <dt className="soft">{words(`missing.column.${kind}`)}</dt>
            <dd className="numbers selectable">{owing[kind].join(', ')}</dd>
          </div>
        ))}
    </dl>
  )
}

function Reminder({
  reminder,
}: {
  readonly reminder: NonNullable<MissingOfJuror['reminder']>
}): ReactElement {
  const words = useWords()
  const { subject, text } = reminder
  return (
    <section className="reminder-letter" aria-label={words('missing.reminder')}>
      <div className="reminder-title">
        <h4>{words('missing.reminder')}</h4>
        <Button
          icon={Copy}
          onPress={() => {
            run(copyText(text, words('missing.copied')))
          }}
        >
          {words('missing.copy')}
        </Button>
      </div>
      <p className="reminder-subject selectable">{subject}</p>
      <p className="reminder-text selectable">{text}</p>
    </section>
  )
}

async function copyText(text: string, said: string): Promise<void> {
  await api('shell.copyText', { text })
  useToasts.getState().said(said)
}
