import { IdCard } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import type { WireError } from '../../../shared/calls/call.ts'
import type { CardFacts } from '../../../shared/calls/cardViews.ts'
import type { Office } from '../../../shared/calls/views.ts'
import type { Juror } from '../../../shared/model/juror.ts'
import { Button } from '../../components/Button.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useWords } from '../../messages/useWords.ts'
import { api, errorOf } from '../../state/api.ts'
import { useOffice } from '../../state/office.ts'
import { SignerWords } from '../../unlock/SignatureVerdict.tsx'
import { AddCard } from './AddCard.tsx'
import { CardDrop } from './CardDrop.tsx'

type Props = { readonly juror: Juror; readonly office: Office }

/** What a card file said that is about to be added. */
type Sent = { readonly path: string; readonly facts: CardFacts }

/** The juror's card with its words to compare, or where to drop one. */
export function CardOfJuror({ juror, office }: Props): ReactElement {
  const words = useWords()
  const card = office.cards.find(({ holder }) => holder === juror.id)
  const [sent, setSent] = useState<Sent | null>(null)
  const { set, error, failed, begin } = useSetCard(juror)
  const given = (path: string): void => {
    begin()
    api('office.readCard', { path }).then((facts) => {
      setSent({ path, facts })
    }, failed)
  }
  return (
    <CardDrop onCard={given}>
      <h4>{words('jurors.card')}</h4>
      {card === undefined ? (
        <p className="soft">{words('jurors.card.none')}</p>
      ) : (
        <>
          <p className="soft">{words('jurors.card.compare')}</p>
          <SignerWords signer={card.words} name={words('cards.words')} />
        </>
      )}
      <Actions
        hasCard={card !== undefined}
        onGiven={given}
        onSlip={() => {
          set(null)
        }}
        onFailed={failed}
      />
      {office.builds.length === 0 ? null : <p className="soft">{words('jurors.card.rebuild')}</p>}
      {error === null ? null : <ErrorNotice error={error} />}
      {sent === null ? null : (
        <AddCard
          juror={juror}
          facts={sent.facts}
          onClose={() => {
            setSent(null)
          }}
          onAdd={() => {
            set(sent.path)
            setSent(null)
          }}
        />
      )}
    </CardDrop>
  )
}

type ActionProps = {
  readonly hasCard: boolean
  readonly onGiven: (path: string) => void
  readonly onSlip: () => void
  readonly onFailed: (thrown: unknown) => void
}

function Actions({ hasCard, onGiven, onSlip, onFailed }: ActionProps): ReactElement {
  const words = useWords()
  const choose = (): void => {
    api('shell.chooseCard', {}).then((path) => {
      if (path !== null) onGiven(path)
    }, onFailed)
  }
  return (
    <div className="cardOfJuror-actions">
      <Button icon={IdCard} onPress={choose}>
        {words(hasCard ? 'jurors.card.replace' : 'jurors.card.add')}
      </Button>
      {hasCard ? (
        <Button kind="quiet" onPress={onSlip}>
          {words('jurors.card.slip')}
        </Button>
      ) : null}
    </div>
  )
}

type SetCard = {
  readonly set: (path: string | null) => void
  readonly error: WireError | null
  readonly failed: (thrown: unknown) => void
  readonly begin: () => void
}

function useSetCard({ id: jurorId }: Juror): SetCard {
  const [error, setError] = useState<WireError | null>(null)
  const failed = (thrown: unknown): void => {
    setError(errorOf(thrown))
  }
  const begin = (): void => {
    setError(null)
  }
  const set = (path: string | null): void => {
    begin()
    api('office.setCard', { jurorId, path }).then(useOffice.getState().answered, failed)
  }
  return { set, error, failed, begin }
}
