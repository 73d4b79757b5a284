import type { HandlersOf } from '../../handlers.ts'
import type { Ports } from '../../ports.ts'
import { Instant } from '../../../../shared/model/ids.ts'
import type { inTurn } from '../inTurn.ts'
import type { OfficeSession } from '../officeSession.ts'
import { backUpKeys } from './backUpKeys.ts'
import { changePassphrase } from './changePassphrase.ts'
import { restoreKeys } from './restoreKeys.ts'

type Tools = {
  readonly ports: Ports
  readonly session: OfficeSession
  readonly turn: ReturnType<typeof inTurn>
}

type KeyHandlers = Pick<
  HandlersOf<'office'>,
  'office.backUpKeys' | 'office.restoreKeys' | 'office.changePassphrase'
>

/** The calls about the office's keys and its passphrase. */
export function createKeyHandlers({ ports, session, turn }: Tools): KeyHandlers {
  return {
    'office.backUpKeys': ({ path, passphrase }) =>
      turn(async () => {
        const { prize } = session.folder()
        await backUpKeys(path, prize, session.office(), passphrase, ports)
        return {}
      }),
    'office.restoreKeys': (wish) =>
      turn(async () => {
        const { prize, folder } = session.folder()
        const { made, builds, slips } = await restoreKeys(folder, prize, wish, ports)
        return { made: Instant.parse(made), builds: builds.length, slips: slips.length }
      }),
    'office.changePassphrase': (wish) =>
      turn(async () => {
        await changePassphrase(session.path(), session.office(), wish, ports)
        return {}
      }),
  }
}
