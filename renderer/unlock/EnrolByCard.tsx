import type { ReactElement } from 'react'
import type { DeskLabel, Inspection } from '../../shared/calls/views.ts'
import { Notice } from '../components/Notice.tsx'
import { useWords } from '../messages/useWords.ts'
import { api, startCall } from '../state/api.ts'
import type { BundleOpener } from './bundleOpener.ts'
import { CardError } from './CardError.tsx'
import { deskByCard, deskOfRound, isSignerKnown } from './earlierDesks.ts'
import { ImportProgress } from './ImportProgress.tsx'
import { OpenByCard } from './OpenByCard.tsx'
import { useOpening } from './useOpening.ts'

type Props = {
  readonly path: string
  readonly inspection: Inspection
  readonly desks: readonly DeskLabel[]
  readonly opener: BundleOpener
}

/** One click, with the passphrase of the card if it has one; the words are the juror's to compare. */
export function EnrolByCard({ path, inspection, desks, opener }: Props): ReactElement {
  const words = useWords()
  const { work, enrol, unlock } = useOpening()
  const { cardId, guard, name } = opener.card
  const known = deskByCard(inspection, cardId, desks)
  const earlier = known === null ? earlierByCard(opener, inspection, desks) : null
  const onPassphrase = (passphrase: string | null): void => {
    if (known !== null) unlock(api('desk.unlock', { deskId: known.deskId, passphrase }))
    else if (earlier !== null) {
      const wish = { path, deskId: earlier.deskId, cardId, passphrase }
      enrol((report) => startCall('desk.carryOverByCard', wish, report))
    } else enrol((report) => startCall('desk.enrolByCard', { path, cardId, passphrase }, report))
  }
  if (work.state === 'importing')
    return <ImportProgress prize={inspection.prize} carriesOver={earlier !== null} work={work} />
  return (
    <OpenByCard
      asks={guard === 'passphrase'}
      help={opener.jurorId === null ? words('cards.bundle.protected', { name }) : undefined}
      action={words(actionOf(known, earlier, isSignerKnown(inspection, cardId, desks)))}
      busy={work.state !== 'idle'}
      onPassphrase={onPassphrase}
      said={work.state === 'idle' && work.error !== null ? <CardError error={work.error} /> : null}
    >
      <Standing opener={opener} inspection={inspection} desks={desks} />
    </OpenByCard>
  )
}

function actionOf(
  known: DeskLabel | null,
  earlier: DeskLabel | null,
  isKnownSigner: boolean,
): 'cards.desk.open' | 'carry.action' | 'unlock.action.import' | 'cards.bundle.open' {
  if (known !== null) return 'cards.desk.open'
  if (earlier !== null) return 'carry.action'
  return isKnownSigner ? 'unlock.action.import' : 'cards.bundle.open'
}

/** The desk that this card made of an earlier bundle of the round, for the juror that it is recognised for. */
function earlierByCard(
  { card, jurorId }: BundleOpener,
  inspection: Inspection,
  desks: readonly DeskLabel[],
): DeskLabel | null {
  const own = desks.filter((desk) => desk.card === card.cardId)
  const juror = jurorId ?? own[0]?.jurorId ?? null
  return juror === null ? null : deskOfRound(inspection, juror, own)
}

/** For whom the bundle is, and what the juror must look at before opening it. */
function Standing({ opener, inspection, desks }: Omit<Props, 'path'>): ReactElement {
  const words = useWords()
  const { jurorId, card } = opener
  const known = deskByCard(inspection, card.cardId, desks)
  const goesOn = known === null && earlierByCard(opener, inspection, desks) !== null
  return (
    <>
      {jurorId === null ? null : (
        <Notice tone="plain" title={words('cards.bundle.title')}>
          {words('cards.bundle.juror', { juror: jurorId, name: card.name })}
        </Notice>
      )}
      {known !== null ? (
        <Notice tone="plain">{words('unlock.known')}</Notice>
      ) : isSignerKnown(inspection, card.cardId, desks) ? (
        <Notice tone="green">{words('cards.bundle.same')}</Notice>
      ) : (
        <Notice tone="amber">{words('cards.bundle.compare')}</Notice>
      )}
      {goesOn ? <Notice tone="plain">{words('carry.offer')}</Notice> : null}
    </>
  )
}
