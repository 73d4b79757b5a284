import { FileCheck2, Scale } from 'lucide-react'
import type { ReactElement } from 'react'
import type { Desk } from '../../shared/calls/views.ts'
import { Button } from '../components/Button.tsx'
import { Icon } from '../components/Icon.tsx'
import { useWords } from '../messages/useWords.ts'
import { MyScoresButton } from '../myScores/MyScoresButton.tsx'
import { useRoute } from '../state/route.ts'
import { LastTracker } from '../export/LastTracker.tsx'
import { CheckCounted } from '../receipt/CheckCounted.tsx'
import { Deadline } from './Deadline.tsx'
import { latestExport } from './latestExport.ts'

/** At the foot of the categories: the deadline, the last export, the declared conflicts. */
export function DeskStanding({ desk }: { readonly desk: Desk }): ReactElement {
  const words = useWords()
  const wentTo = useRoute((state) => state.wentTo)
  const latest = latestExport(desk)
  return (
    <div className="deskScreen-standing">
      <Deadline deadline={desk.prize.deadline} />
      {latest === null ? null : (
        <p className={`deskScreen-fact ${desk.unexported ? 'deskScreen-fact--amber' : ''}`}>
          <Icon of={FileCheck2} />
          <span>
            {words('desk.exported', { revision: latest.revision })}
            {desk.unexported ? <br /> : null}
            {desk.unexported ? words('desk.unexported') : null}
          </span>
        </p>
      )}
      {latest === null ? null : <LastTracker tracker={latest.tracker} />}
      {latest === null ? null : <CheckCounted kind="quiet" />}
      <MyScoresButton />
      <Button
        kind="quiet"
        icon={Scale}
        onPress={() => {
          wentTo({ screen: 'declare' })
        }}
      >
        {words('desk.declare.review')}
      </Button>
    </div>
  )
}
