import type { EntryView } from '../../state/entryView.ts'

export type EntryAct =
  'open' | 'abstain' | 'recuse' | 'noConflict' | 'takeBackAbstention' | 'takeBackConflict'

/** What a juror can do with an entry as it stands; what the secretariat has recused stays so. */
export function entryActs({ state, desk }: EntryView): readonly EntryAct[] {
  if (!desk.keyHeld) return ['open']
  switch (state) {
    case 'undeclared':
      return ['open', 'noConflict', 'recuse']
    case 'recused':
      return ['open', 'takeBackConflict']
    case 'abstained':
      return ['open', 'takeBackAbstention', 'recuse']
    default:
      return ['open', 'abstain', 'recuse']
  }
}
