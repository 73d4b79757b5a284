import type { Slip } from '../../../../shared/calls/views.ts'
import type { Ports } from '../../ports.ts'
import { announced } from '../log/announced.ts'
import type { OfficeSession } from '../officeSession.ts'
import { slipSheet } from '../slipSheet.ts'
import { writeAudit } from '../store/audit.ts'

/**
 * Writes slips to a file; the log says of whom, because with them somebody can open the bundle.
 * @throws AppError OFFICE_LOCKED, and what the disk refuses
 */
export async function saveSlips(
  session: OfficeSession,
  path: string,
  slips: readonly Slip[],
  { assets, clock }: Pick<Ports, 'assets' | 'clock'>,
): Promise<void> {
  const { store, secrets } = session.office()
  const sheet = slipSheet(session.folder(), secrets.public, slips)
  const format = path.toLowerCase().endsWith('.pdf') ? 'pdf' : 'csv'
  const facts = { format, jurors: slips.map(({ jurorId }) => jurorId).join(' ') }
  // Fonts and what draws with them are large and seldom needed.
  const { writeSlips } = await import('./writeSlips.ts')
  const now = clock()
  await announced(
    store,
    now,
    (tx) => writeAudit(tx, now, 'slips-written', facts),
    () => writeSlips(path, sheet, assets),
  )
}
