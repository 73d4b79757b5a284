import { create } from 'zustand'
import { isSound, isUnlocked, useOffice } from './office.ts'
import { firstPlace } from './officeRoute.ts'
import { collectAsked } from './officeTasks.ts'
import { useRoute } from './route.ts'
import { run } from './run.ts'

type ScoreFileStore = {
  /** A score file that was given while no office was open to take it in; null when there is none. */
  readonly stray: string | null
  readonly dismissed: () => void
}

export const useStrayScoreFile = create<ScoreFileStore>()((set) => ({
  stray: null,
  dismissed: () => {
    set({ stray: null })
  },
}))

/** Score files go to the open office, which collects them; without one it is said what they are. */
export function scoreFilesGiven(paths: readonly string[]): void {
  const { opened } = useOffice.getState()
  if (paths.length === 0) return
  if (opened === null || !isUnlocked({ opened })) {
    useStrayScoreFile.setState({ stray: paths[0] ?? null })
    return
  }
  useStrayScoreFile.getState().dismissed()
  useRoute.getState().wentTo({ screen: 'office', place: firstPlace('collect') })
  // Before the first bundle there is nothing to collect for, and the section says so.
  if (isSound(opened) && opened.builds.length > 0) run(collectAsked(paths))
}
