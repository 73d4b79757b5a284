import type { OpenDesk } from '../engine/desk/openDesk.ts'
import { cardPorts, passphraseOfCard } from './cardHome.ts'
import type { Invocation, Outcome } from './command.ts'
import { passphraseOf } from './passphrase.ts'

/** Unlocks the desk named by --desk, acts on it, and closes it whatever happens. */
export async function withDesk(
  invocation: Invocation,
  act: (desk: OpenDesk) => Outcome | Promise<Outcome>,
): Promise<Outcome> {
  const folder = invocation.path(String(invocation.options['desk']))
  const { readDeskLabel } = await import('../engine/desk/deskLabel.ts')
  const card = (await readDeskLabel(folder))?.card ?? null
  const [ports, passphrase] =
    card === null
      ? [invocation.ports, await passphraseOf('juror', invocation)]
      : [cardPorts(invocation), await passphraseOfCard(card, invocation)]
  const { unlockDesk } = await import('../engine/desk/unlock.ts')
  const desk = await unlockDesk(folder, passphrase, ports)
  try {
    return await act(desk)
  } finally {
    desk.close()
  }
}
