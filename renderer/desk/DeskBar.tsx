import { Lock, Settings } from 'lucide-react'
import type { ReactElement } from 'react'
import type { Desk } from '../../shared/calls/views.ts'
import { IconButton } from '../components/IconButton.tsx'
import { WindowBar } from '../components/WindowBar.tsx'
import { useWords } from '../messages/useWords.ts'
import { lockEverything } from '../state/locking.ts'
import { useRoute } from '../state/route.ts'
import { run } from '../state/run.ts'

/** Which prize, which round, whose desk; settings and the lock. */
export function DeskBar({ desk }: { readonly desk: Desk }): ReactElement {
  const words = useWords()
  const wentTo = useRoute((state) => state.wentTo)
  const { prize, juror } = desk
  return (
    <WindowBar isRoot title={prize.title} detail={prize.round.title}>
      <span className="soft">{words('desk.juror', { id: juror.id, name: juror.name })}</span>
      <span className="toolbar">
        <IconButton
          icon={Settings}
          name={words('action.settings')}
          onPress={() => {
            wentTo({ screen: 'settings' })
          }}
        />
        <IconButton
          icon={Lock}
          name={words('action.lock')}
          onPress={() => {
            run(lockEverything('chosen'))
          }}
        />
      </span>
    </WindowBar>
  )
}
