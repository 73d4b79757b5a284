import { FileLock2, FolderOpen, X } from 'lucide-react'
import { type ReactElement, useEffect, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { useIntl } from 'react-intl'
import type { Recent, RecentPrize } from '../../shared/calls/settings.ts'
import type { DeskLabel } from '../../shared/calls/views.ts'
import { Icon } from '../components/Icon.tsx'
import { IconButton } from '../components/IconButton.tsx'
import { momentText } from '../messages/quantities.ts'
import { useWords } from '../messages/useWords.ts'
import { api } from '../state/api.ts'
import { useDesk } from '../state/desk.ts'
import { useRoute } from '../state/route.ts'
import { run } from '../state/run.ts'
import './recents.css'

/** Desks and prizes opened on this machine. */
export function Recents(): ReactElement | null {
  const words = useWords()
  const [recent, setRecent] = useState<Recent | null>(null)
  useEffect(() => {
    run(api('recent.list', {}).then(setRecent))
  }, [])
  if (recent === null) return null
  const forget = (id: string): void => {
    run(api('recent.forget', { id }).then(setRecent))
  }
  return (
    <section className="recents" aria-labelledby="recents-title">
      <h2 id="recents-title" className="recents-title">
        {words('start.recent')}
      </h2>
      {recent.desks.length + recent.prizes.length === 0 ? (
        <p className="soft">{words('start.recent.empty')}</p>
      ) : (
        <ul className="recents-list">
          {recent.desks.map((label) => (
            <DeskLine key={label.deskId} label={label} />
          ))}
          {recent.prizes.map((prize) => (
            <PrizeLine key={prize.id} prize={prize} onForget={forget} />
          ))}
        </ul>
      )}
    </section>
  )
}

function DeskLine({ label }: { readonly label: DeskLabel }): ReactElement {
  const words = useWords()
  const intl = useIntl()
  return (
    <li className="recents-line">
      <AriaButton
        className="recents-open"
        onPress={() => {
          deskChosen(label.deskId)
        }}
      >
        <Icon of={FileLock2} />
        <span className="recents-name truncated">{label.prizeTitle}</span>
        <span className="recents-detail truncated">
          {words('start.recent.desk', { round: label.roundTitle, juror: label.jurorId })}
        </span>
        <span className="recents-when">{momentText(intl, label.openedAt, 'day')}</span>
      </AriaButton>
    </li>
  )
}

type PrizeLineProps = { readonly prize: RecentPrize; readonly onForget: (id: string) => void }

function PrizeLine({ prize, onForget }: PrizeLineProps): ReactElement {
  const words = useWords()
  const wentTo = useRoute((state) => state.wentTo)
  return (
    <li className="recents-line">
      <AriaButton
        className="recents-open"
        onPress={() => {
          wentTo({ screen: 'openPrize', folder: prize.folder })
        }}
      >
        <Icon of={FolderOpen} />
        <span className="recents-name truncated">{prize.title}</span>
        <span className="recents-detail truncated">{prize.folder}</span>
      </AriaButton>
      <IconButton
        icon={X}
        name={words('start.recent.forget')}
        onPress={() => {
          onForget(prize.id)
        }}
      />
    </li>
  )
}

/** A desk that is still unlocked needs no passphrase again. */
function deskChosen(deskId: string): void {
  const { wentTo } = useRoute.getState()
  if (useDesk.getState().desk?.deskId === deskId) wentTo({ screen: 'desk' })
  else wentTo({ screen: 'unlockDesk', deskId, why: 'chosen' })
}
