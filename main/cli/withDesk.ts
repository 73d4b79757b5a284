import type { OpenDesk } from '../engine/desk/openDesk.ts'
import type { Invocation, Outcome } from './command.ts'
import { passphraseOf } from './passphrase.ts'

/** Unlocks the desk named by --desk, acts on it, and closes it whatever happens. */
export async function withDesk(
  invocation: Invocation,
  act: (desk: OpenDesk) => Outcome | Promise<Outcome>,
): Promise<Outcome> {
  const folder = invocation.path(String(invocation.options['desk']))
  const passphrase = await passphraseOf('juror', invocation)
  const { unlockDesk } = await import('../engine/desk/unlock.ts')
  const desk = await unlockDesk(folder, passphrase, invocation.ports)
  try {
    return await act(desk)
  } finally {
    desk.close()
  }
}
