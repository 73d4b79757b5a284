import type { ReactElement } from 'react'
import type { CleanVerdict } from '../../../shared/calls/documentViews.ts'
import type { WireError } from '../../../shared/calls/call.ts'
import { IconButton } from '../../components/IconButton.tsx'
import { Notice } from '../../components/Notice.tsx'
import { ProgressPanel } from '../../components/ProgressPanel.tsx'
import { X } from 'lucide-react'
import { useErrorSentence } from '../../messages/useErrorSentence.ts'
import { useWords } from '../../messages/useWords.ts'
import { type Cleaned, useCleaning } from '../../state/cleaning.ts'
import { useOfficeWork } from '../../state/officeWork.ts'
import { OfficeError } from '../findings/OfficeError.tsx'
import './documents.css'

/** How far the cleaning has come, then what came of it: a sentence for each document that stays as it was. */
export function CleaningWork(): ReactElement | null {
  const words = useWords()
  const work = useOfficeWork((state) => state.work)
  const failure = useOfficeWork(({ failures }) => failures.clean)
  const { way, latest, dismissed } = useCleaning()
  if (work?.task === 'clean') {
    return (
      <div className="checkStrip-work">
        <ProgressPanel
          title={words(way === 'clean' ? 'documents.cleaning' : 'documents.takingBack')}
          progress={work.progress}
          onStop={work.cancel}
        />
      </div>
    )
  }
  if (failure !== undefined) return <OfficeError error={failure} />
  return latest === null ? null : <Result latest={latest} onClose={dismissed} />
}

type ResultProps = { readonly latest: Cleaned; readonly onClose: () => void }

function Result({ latest: { way, verdicts, stopped }, onClose }: ResultProps): ReactElement {
  const words = useWords()
  const refused = verdicts.filter(({ outcome }) => outcome === 'refused')
  const done = verdicts.length - refused.length
  return (
    <Notice
      tone={refused.length > 0 ? 'amber' : 'plain'}
      title={words(way === 'clean' ? 'documents.cleaned' : 'documents.takenBack', { count: done })}
      actions={<IconButton icon={X} name={words('action.close')} onPress={onClose} />}
    >
      {stopped ? <p>{words('documents.stopped')}</p> : null}
      {refused.length === 0 ? null : <Refused verdicts={refused} />}
    </Notice>
  )
}

function Refused({ verdicts }: { readonly verdicts: readonly CleanVerdict[] }): ReactElement {
  const words = useWords()
  const sentence = useErrorSentence()
  const title = words('documents.refused', { count: verdicts.length })
  return (
    <>
      <p>{title}</p>
      <ul className="documents-refused scrolls" tabIndex={0} aria-label={title}>
        {verdicts.map((verdict) => (
          <li key={`${verdict.entryCode}/${verdict.file}`}>
            <span className="numbers">{verdict.entryCode}</span> {sentence(reasonOf(verdict))}
          </li>
        ))}
      </ul>
    </>
  )
}

/** The engine names one of the program's own errors, with the details that belong to it. */
function reasonOf({ code, details }: CleanVerdict): WireError {
  return { code, details } as WireError
}
