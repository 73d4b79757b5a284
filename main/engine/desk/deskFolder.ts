import { join } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import type { BundleId, JurorId } from '../../../shared/model/ids.ts'
import type { Ports } from '../ports.ts'

/** One bundle and one juror: a machine can hold desks of several jurors and rounds. */
export function deskIdOf(bundleId: BundleId, jurorId: JurorId): string {
  return `${bundleId}-${jurorId}`
}

export function desksFolder({ home }: Pick<Ports, 'home'>): string {
  return join(home, 'desks')
}

/**
 * Where the desk of this id lies. What is no id of ours never becomes part of a path.
 * @throws AppError DESK_MISSING
 */
export function deskFolder(ports: Pick<Ports, 'home'>, deskId: string): string {
  if (!/^[0-9a-f]{32}-[A-Za-z0-9_-]{1,32}$/.test(deskId))
    throw new AppError('DESK_MISSING', { file: '' })
  return join(desksFolder(ports), deskId)
}
