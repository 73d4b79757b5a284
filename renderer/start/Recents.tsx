import { FileLock2, FolderOpen, X } from 'lucide-react'
import { type ReactElement, useEffect, useState } from 'react'
import type { Recent, RecentPrize } from '../../shared/calls/settings.ts'
import type { DeskLabel } from '../../shared/calls/views.ts'
import { IconButton } from '../components/IconButton.tsx'
import { useWords } from '../messages/useWords.ts'
import { api } from '../state/api.ts'
import { useDesk } from '../state/desk.ts'
import { useRoute } from '../state/route.ts'
import { run } from '../state/run.ts'
import { RecentLine } from './RecentLine.tsx'
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
  return (
    <RecentLine
      icon={FileLock2}
      name={label.prizeTitle}
      detail={words(label.purpose === null ? 'start.recent.desk' : 'start.recent.given', {
        round: label.roundTitle,
        juror: label.jurorId,
      })}
      when={label.openedAt}
      onOpen={() => {
        deskChosen(label.deskId)
      }}
    />
  )
}

type PrizeLineProps = { readonly prize: RecentPrize; readonly onForget: (id: string) => void }

function PrizeLine({ prize, onForget }: PrizeLineProps): ReactElement {
  const words = useWords()
  const wentTo = useRoute((state) => state.wentTo)
  return (
    <RecentLine
      icon={FolderOpen}
      name={prize.title}
      detail={prize.folder}
      onOpen={() => {
        wentTo({ screen: 'openPrize', folder: prize.folder })
      }}
    >
      <IconButton
        icon={X}
        name={words('start.recent.forget')}
        onPress={() => {
          onForget(prize.id)
        }}
      />
    </RecentLine>
  )
}

/** A desk that is still unlocked needs no passphrase again. */
function deskChosen(deskId: string): void {
  const { wentTo } = useRoute.getState()
  if (useDesk.getState().desk?.deskId === deskId) wentTo({ screen: 'desk' })
  else wentTo({ screen: 'unlockDesk', deskId, why: 'chosen' })
}
