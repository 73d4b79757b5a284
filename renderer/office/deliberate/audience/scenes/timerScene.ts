import type { EntryCard, SceneOf } from '../../../../../shared/calls/audienceScene.ts'
import { instant } from '../../../../../shared/model/ids.ts'
import type { Discussions } from '../../../../../shared/deliberation/discussions.ts'

/** The time that is left for an entry of so many minutes; it stands still while nobody talks about the entry. */
export function timerScene(
  entry: EntryCard,
  minutes: number,
  { spent, running }: Discussions,
): SceneOf<'timer'> {
  const left = minutes * 60_000 - (spent.get(entry.code) ?? 0)
  const timer =
    running?.entryCode === entry.code
      ? { endsAt: instant(Date.parse(running.since) + left) }
      : { left }
  return { kind: 'timer', entry, timer }
}
