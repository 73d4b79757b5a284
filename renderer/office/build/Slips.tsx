import { FileDown } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import type { WireError } from '../../../shared/calls/call.ts'
import type { BuildRecord, Slip } from '../../../shared/calls/views.ts'
import type { Prize } from '../../../shared/model/prize.ts'
import { Button } from '../../components/Button.tsx'
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Notice } from '../../components/Notice.tsx'
import { useWords } from '../../messages/useWords.ts'
import { api, errorOf } from '../../state/api.ts'
import { baseName } from '../../state/opening.ts'
import { useSlips } from '../../state/slips.ts'
import { SlipTable } from './SlipTable.tsx'

type Props = {
  readonly build: BuildRecord
  readonly slips: readonly Slip[]
  readonly prize: Prize
}

/** The bundle is there; the slips are shown this once and can be saved. */
export function Slips({ build, slips, prize }: Props): ReactElement {
  const words = useWords()
  const savedAs = useSlips((state) => state.savedAs)
  const { save, isSaving, error } = useSave(slips, prize)
  return (
    <section className="page-section">
      <h2 className="page-title">{words('slips.title')}</h2>
      <Notice tone="green">
        {words('slips.built', { file: build.file })}
        {build.reused === 0
          ? null
          : ` ${words('build.reused', { anew: build.documents - build.reused, documents: build.documents })}`}
      </Notice>
      <Notice tone="amber" title={words('slips.once')}>
        {words('slips.once.body')}
      </Notice>
      <div className="build-actions">
        <Button
          kind="primary"
          icon={FileDown}
          isDisabled={isSaving}
          onPress={() => {
            save('pdf')
          }}
        >
          {words('slips.pdf')}
        </Button>
        <Button
          icon={FileDown}
          isDisabled={isSaving}
          onPress={() => {
            save('csv')
          }}
        >
          {words('slips.csv')}
        </Button>
        <PutAway isSaved={savedAs !== null} />
        <span className="soft" role="status">
          {isSaving
            ? words('slips.saving')
            : savedAs === null
              ? ''
              : words('slips.saved', { file: savedAs })}
        </span>
      </div>
      {error === null ? null : <ErrorNotice error={error} />}
      <SlipTable slips={slips} />
    </section>
  )
}

type Saving = {
  readonly save: (extension: 'pdf' | 'csv') => void
  readonly isSaving: boolean
  readonly error: WireError | null
}

function useSave(slips: readonly Slip[], { id }: Prize): Saving {
  const [isSaving, setSaving] = useState(false)
  const [error, setError] = useState<WireError | null>(null)
  const save = (extension: 'pdf' | 'csv'): void => {
    setSaving(true)
    setError(null)
    saveSlips(slips, `${id}-slips.${extension}`)
      .catch((thrown: unknown) => {
        setError(errorOf(thrown))
      })
      .finally(() => {
        setSaving(false)
      })
  }
  return { save, isSaving, error }
}

/** Asks first while no file holds the passphrases. */
function PutAway({ isSaved }: { readonly isSaved: boolean }): ReactElement {
  const words = useWords()
  const putAway = useSlips((state) => state.putAway)
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button
        kind="quiet"
        onPress={() => {
          if (isSaved) putAway()
          else setAsking(true)
        }}
      >
        {words('slips.putAway')}
      </Button>
      <ConfirmDialog
        title={words('slips.putAway.title')}
        isOpen={asking}
        onClose={() => {
          setAsking(false)
        }}
        action={words('slips.putAway')}
        kind="danger"
        onConfirm={putAway}
      >
        <p>{words('slips.putAway.body')}</p>
      </ConfirmDialog>
    </>
  )
}

async function saveSlips(slips: readonly Slip[], suggestedName: string): Promise<void> {
  const path = await api('shell.chooseSaveFile', { purpose: 'slips', suggestedName })
  if (path === null) return
  await api('office.writeSlips', { path, slips })
  useSlips.getState().slipsSaved(baseName(path))
}
