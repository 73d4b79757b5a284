import type { ReactElement } from 'react'
import { WindowBar } from '../components/WindowBar.tsx'
import { useWords } from '../messages/useWords.ts'
import { MyScoresButton } from '../myScores/MyScoresButton.tsx'
import { useDesk } from '../state/desk.ts'
import { type EntryView, progressOf } from '../state/entryView.ts'
import { useRoute } from '../state/route.ts'
import { SaveState } from './SaveState.tsx'
import { UndoButtons } from './UndoButtons.tsx'

/** Prize and round, juror, whether everything is saved, how many entries are done. */
export function ScoreBar({ views }: { readonly views: readonly EntryView[] }): ReactElement | null {
  const words = useWords()
  const desk = useDesk((state) => state.desk)
  const wentTo = useRoute((state) => state.wentTo)
  if (desk === null) return null
  const counts = progressOf(views)
  return (
    <WindowBar
      title={desk.prize.title}
      detail={desk.prize.round.title}
      backName={words('score.toDesk')}
      onBack={() => {
        wentTo({ screen: 'desk' })
      }}
    >
      <SaveState />
      <UndoButtons />
      <MyScoresButton iconOnly />
      <span className="soft">
        {words('desk.juror', { id: desk.juror.id, name: desk.juror.name })}
      </span>
      <span className="numbers" title={words('score.progress.long', counts)}>
        {words('score.progress', counts)}
      </span>
    </WindowBar>
  )
}
