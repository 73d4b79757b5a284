import { Pause, Play, TimerOff } from 'lucide-react'
import type { ReactElement } from 'react'
import type { EntryCode } from '../../../../shared/model/ids.ts'
import { CommittedNumber } from '../../../components/CommittedNumber.tsx'
import { Icon } from '../../../components/Icon.tsx'
import { IconButton } from '../../../components/IconButton.tsx'
import { useWords } from '../../../messages/useWords.ts'
import { run } from '../../../state/run.ts'
import type { Talk } from '../useTalk.ts'
import { clockText } from './clockText.ts'
import { timerToggled } from './timerToggled.ts'
import { useNow } from './useNow.ts'

type Props = { readonly talk: Talk; readonly entryCode: EntryCode }

const mostMinutes = 240

/** How long the entry has been discussed, of how long; it makes no sound, only its tone changes. */
export function Timer({ talk, entryCode }: Props): ReactElement {
  const words = useWords()
  const { running } = talk.discussed
  const isRunning = running?.entryCode === entryCode
  const { minutes } = talk.view
  return (
    <div className="discussedEntry-timer">
      <IconButton
        icon={isRunning ? Pause : Play}
        name={words(isRunning ? 'deliberate.timer.stop' : 'deliberate.timer.start')}
        keys="t"
        onPress={() => {
          run(timerToggled(talk))
        }}
      />
      <Clock talk={talk} entryCode={entryCode} />
      <span className="soft" aria-hidden>
        {words('deliberate.timer.of')}
      </span>
      <span className="discussedEntry-minutes">
        <CommittedNumber
          bare
          whole
          label={words('deliberate.timer.minutes')}
          value={minutes}
          problemOf={(value) =>
            value >= 0 && value <= mostMinutes ? null : words('deliberate.timer.problem')
          }
          onCommit={(chosen) => {
            talk.viewChanged({ minutes: chosen })
          }}
        />
      </span>
      <span className="soft" aria-hidden>
        {words('deliberate.timer.min')}
      </span>
    </div>
  )
}

/** Counts while the entry is being discussed; what was talked before is counted in. */
export function Clock({ talk, entryCode }: Props): ReactElement {
  const words = useWords()
  const { running, spent } = talk.discussed
  const since = running?.entryCode === entryCode ? Date.parse(running.since) : null
  const now = useNow(since !== null)
  const gone = (spent.get(entryCode) ?? 0) + (since === null ? 0 : Math.max(now - since, 0))
  const limit = talk.view.minutes * 60_000
  const isOver = limit > 0 && gone >= limit
  return (
    <span className="discussedEntry-clock numbers" role="timer" data-over={isOver}>
      {isOver ? (
        <>
          <Icon of={TimerOff} />
          <span className="unseen">{words('deliberate.timer.over')}</span>
        </>
      ) : null}
      {clockText(gone)}
    </span>
  )
}
