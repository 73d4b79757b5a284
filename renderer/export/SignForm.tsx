import { FilePen } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox'
import type { WireError } from '../../shared/calls/call.ts'
import type { Desk, ExportRecord } from '../../shared/calls/views.ts'
import { Button } from '../components/Button.tsx'
import { ConfirmDialog } from '../components/ConfirmDialog.tsx'
import { Notice } from '../components/Notice.tsx'
import { useWords } from '../messages/useWords.ts'
import { api, errorOf } from '../state/api.ts'
import { useDesk } from '../state/desk.ts'
import { useExportFiles } from '../state/exportFiles.ts'
import { useSaving } from '../state/saving.ts'
import { NotWritten } from './NotWritten.tsx'
import { scoreFileName } from './suggestedName.ts'

type Props = {
  readonly desk: Desk
  /** Entries that are not complete. */
  readonly openEntries: number
  readonly onMade: (record: ExportRecord) => void
}

/** The declaration at the foot of the paper, and the signing of it. */
export function SignForm({ desk, openEntries, onMade }: Props): ReactElement {
  const words = useWords()
  const [agreed, setAgreed] = useState(false)
  const [asking, setAsking] = useState(false)
  const { signing, error, sign } = useSigning(desk, onMade)
  return (
    <footer className="signForm">
      <Completeness openEntries={openEntries} />
      <p>{words('export.declaration')}</p>
      <CheckboxField isSelected={agreed} onChange={setAgreed}>
        <CheckboxButton className="signForm-agree">
          {words('export.declaration.agree', { name: desk.juror.name })}
        </CheckboxButton>
      </CheckboxField>
      {error === null ? null : <NotWritten error={error} />}
      <div>
        <Button
          kind="primary"
          large
          icon={FilePen}
          isDisabled={!agreed || signing}
          onPress={() => {
            if (openEntries > 0) setAsking(true)
            else sign()
          }}
        >
          {words(signing ? 'export.signing' : 'export.action')}
        </Button>
      </div>
      <ConfirmDialog
        title={words('export.incomplete.title')}
        isOpen={asking}
        onClose={() => {
          setAsking(false)
        }}
        action={words('export.incomplete.action')}
        onConfirm={() => {
          setAsking(false)
          sign()
        }}
      >
        <p>{words('export.incomplete.body', { count: openEntries })}</p>
      </ConfirmDialog>
    </footer>
  )
}

function Completeness({ openEntries }: Pick<Props, 'openEntries'>): ReactElement {
  const words = useWords()
  return openEntries === 0 ? (
    <Notice tone="green">{words('export.missing.none')}</Notice>
  ) : (
    <Notice tone="amber">{words('export.missing.summary', { count: openEntries })}</Notice>
  )
}

type Signing = {
  readonly signing: boolean
  readonly error: WireError | null
  readonly sign: () => void
}

function useSigning(desk: Desk, onMade: Props['onMade']): Signing {
  const [signing, setSigning] = useState(false)
  const [error, setError] = useState<WireError | null>(null)
  const sign = (): void => {
    setError(null)
    setSigning(true)
    signed(desk)
      .then(
        (record) => {
          if (record !== null) onMade(record)
        },
        (thrown: unknown) => {
          setError(errorOf(thrown))
        },
      )
      .finally(() => {
        setSigning(false)
      })
  }
  return { signing, error, sign }
}

/** Saves what is on its way, asks for a place, signs. Null when the juror closed the dialog. */
async function signed(desk: Desk): Promise<ExportRecord | null> {
  await useSaving.getState().flush()
  const path = await api('shell.chooseSaveFile', {
    purpose: 'scores',
    suggestedName: scoreFileName(desk, nextRevision(desk)),
  })
  if (path === null) return null
  const record = await api('desk.export', { path })
  useExportFiles.getState().written(record.tracker, path)
  useDesk.getState().exported(record)
  return record
}

function nextRevision({ exports }: Desk): number {
  return Math.max(0, ...exports.map(({ revision }) => revision)) + 1
}
