import { type ReactElement, useState } from 'react'
import { useIntl } from 'react-intl'
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup'
import type { Branch, Dispute } from '../../../../shared/calls/collectViews.ts'
import { Button } from '../../../components/Button.tsx'
import { ErrorNotice } from '../../../components/ErrorNotice.tsx'
import { TextArea } from '../../../components/TextArea.tsx'
import { momentText } from '../../../messages/quantities.ts'
import { useWords } from '../../../messages/useWords.ts'
import { decisionMade } from '../../../state/decisions.ts'
import type { WireError } from '../../../../shared/calls/call.ts'
import { branchName } from './branchName.ts'

type Props = { readonly dispute: Dispute }

/** The branches to choose from beside each other, and the reason without which nothing is decided. */
export function DecisionForm({ dispute }: Props): ReactElement {
  const words = useWords()
  const { jurorId, kind, branches, isOpen } = dispute
  const [chosen, setChosen] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const [error, setError] = useState<WireError | null>(null)
  const decided = async (): Promise<void> => {
    if (chosen === null) return
    setError(await decisionMade({ jurorId, kind, tracker: chosen, reason }))
  }
  return (
    <>
      <RadioGroup
        className="dispute-branches"
        aria-label={words(`decisions.${kind}.choose`)}
        value={chosen}
        onChange={setChosen}
      >
        {branches.map((branch, place) => (
          <BranchCard key={branch.tracker} branch={branch} name={branchName(place)} kind={kind} />
        ))}
      </RadioGroup>
      <div className="dispute-form">
        <TextArea
          label={words('decisions.reason')}
          value={reason}
          onChange={setReason}
          maxLength={2000}
        />
        <Button
          kind={isOpen ? 'primary' : 'secondary'}
          isDisabled={chosen === null || reason.trim() === ''}
          onPress={() => {
            void decided()
          }}
        >
          {words(isOpen ? 'decisions.decide' : 'decisions.decideAnew')}
        </Button>
      </div>
      {error === null ? null : <ErrorNotice error={error} />}
    </>
  )
}

type CardProps = {
  readonly branch: Branch
  readonly name: string
  readonly kind: Dispute['kind']
}

function BranchCard({ branch, name, kind }: CardProps): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const { tracker, standing, files } = branch
  return (
    <RadioField value={tracker} className="dispute-choice">
      <RadioButton className="dispute-branch">
        <span className="dispute-branchHead">
          <span className="dispute-dot" aria-hidden />
          <span className="dispute-name">{words(`decisions.${kind}.branch`, { name })}</span>
          <span className={`dispute-standing dispute-standing--${standing}`}>
            {words(`decisions.standing.${standing}`)}
          </span>
        </span>
        {kind === 'key' ? <span className="dispute-words">{branch.words.join(' ')}</span> : null}
        {files.slice(0, 4).map((file) => (
          <span key={file.tracker} className="dispute-file">
            <span className="numbers">
              {words('decisions.revision', {
                revision: file.revision,
                created: momentText(intl, file.created, 'hour'),
                collected: momentText(intl, file.collectedAt, 'hour'),
              })}
            </span>
            <span className="dispute-tracker">{file.tracker}</span>
          </span>
        ))}
      </RadioButton>
    </RadioField>
  )
}
