import type { ReactElement } from 'react'
import type { Office } from '../../../shared/calls/views.ts'
import { Button } from '../../components/Button.tsx'
import { Notice } from '../../components/Notice.tsx'
import { useWords } from '../../messages/useWords.ts'
import { prizeEntered } from '../../state/officeSession.ts'
import type { UnlockReason } from '../../state/route.ts'
import { UnlockForm } from './UnlockForm.tsx'

type Props = { readonly office: Office; readonly why: UnlockReason }

/** The office passphrase; what is prepared can be looked at without it. */
export function UnlockOffice({ office, why }: Props): ReactElement {
  const words = useWords()
  const { title, edition, round } = office.prize
  return (
    <>
      <header>
        <h2 className="openPrize-prize">{`${title} ${edition}`}</h2>
        <p className="soft">{round.title}</p>
      </header>
      {why === 'chosen' ? null : (
        <Notice tone={why === 'restarted' ? 'amber' : 'plain'}>
          {words(`openPrize.why.${why}`)}
        </Notice>
      )}
      <UnlockForm onUnlocked={prizeEntered} />
      <div className="openPrize-look">
        <p>{words('openPrize.look.body')}</p>
        <Button
          onPress={() => {
            prizeEntered()
          }}
        >
          {words('openPrize.look')}
        </Button>
      </div>
    </>
  )
}
