import { createHash } from 'node:crypto'
import { AppError } from '../../../shared/errors.ts'
import { readAhead } from '../files/readAhead.ts'
import type { CallContext, Ports } from '../ports.ts'
import { progressMeter } from '../progressMeter.ts'
import type { OpenBundle } from './openBundle.ts'
import { openMember } from './tarReader.ts'

/**
 * Reads every member once and compares its SHA-256 with the signed index, in constant memory.
 * @throws AppError BUNDLE_DAMAGED naming the first member that differs, FILE_UNREADABLE, CANCELLED
 */
export async function verifyDigests(
  bundle: OpenBundle,
  context: CallContext,
  clock: Ports['clock'],
): Promise<void> {
  const members = [...bundle.members.values()]
  const total = members.reduce((sum, { size }) => sum + size, 0)
  const meter = progressMeter({ step: 'verifying', total, unit: 'bytes' }, context, clock)
  for (const member of members) {
    const hash = createHash('sha256')
    for await (const piece of readAhead(openMember(bundle.file, member))) {
      hash.update(piece)
      meter.advance(piece.length)
    }
    if (hash.digest('hex') !== member.sha256)
      throw new AppError('BUNDLE_DAMAGED', { member: member.name })
  }
}
