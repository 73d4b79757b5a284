import type { ReactElement } from 'react'
import { useIntl } from 'react-intl'
import type { CardFacts } from '../../../shared/calls/cardViews.ts'
import type { Juror } from '../../../shared/model/juror.ts'
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx'
import { Notice } from '../../components/Notice.tsx'
import { momentText } from '../../messages/quantities.ts'
import { useWords } from '../../messages/useWords.ts'
import { SignerWords } from '../../unlock/SignatureVerdict.tsx'
import './cardOfJuror.css'

type Props = {
  readonly juror: Juror
  readonly facts: CardFacts
  readonly onClose: () => void
  readonly onAdd: () => void
}

/** What the card says of itself, and the words that tell whether it is the juror's. */
export function AddCard({ juror, facts, onClose, onAdd }: Props): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const date = momentText(intl, facts.created, 'day')
  return (
    <ConfirmDialog
      title={words('jurors.card.dialog', { juror: `${juror.id} ${juror.name}` })}
      isOpen
      onClose={onClose}
      action={words('jurors.card.match')}
      onConfirm={onAdd}
    >
      <div className="addCard">
        <p>{words('jurors.card.says', { name: facts.name, date })}</p>
        {facts.name === juror.name ? null : (
          <Notice tone="amber">
            {words('jurors.card.otherName', { found: facts.name, name: juror.name })}
          </Notice>
        )}
        {facts.jurorId === null || facts.jurorId === juror.id ? null : (
          <Notice tone="amber">{words('jurors.card.otherNumber', { found: facts.jurorId })}</Notice>
        )}
        <p>{words('jurors.card.call', { name: juror.name })}</p>
        <SignerWords signer={facts.words} name={words('cards.words')} />
      </div>
    </ConfirmDialog>
  )
}
