import { api } from '../../state/api.ts'
import { useDesk } from '../../state/desk.ts'
import { codeOf, type EntryView } from '../../state/entryView.ts'
import { useSaving } from '../../state/saving.ts'

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

/** Takes back an abstention or a conflict declared by mistake; the points are there again. */
export async function takenBack(view: EntryView): Promise<void> {
  const saved = await api('desk.takeBack', { entryCode: codeOf(view) })
  useDesk.getState().entrySaved(saved)
}

/** Declares a conflict of interest with its reason. */
export async function recused(view: EntryView, reason: string): Promise<void> {
  await declared(view, 'conflict', reason)
}

/** Declares that there is no conflict of interest. */
export async function undeclaredEnded(view: EntryView): Promise<void> {
  await declared(view, 'none', '')
}

async function declared(
  view: EntryView,
  declaration: 'none' | 'conflict',
  reason: string,
): Promise<void> {
  await useSaving.getState().flush()
  const declarations = [{ entryCode: codeOf(view), declaration, reason }]
  useDesk.getState().opened(await api('desk.declare', { declarations }))
}
