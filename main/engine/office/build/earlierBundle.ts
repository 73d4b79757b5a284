import { dirname, join } from 'node:path'
import { isAppError } from '../../../../shared/errors.ts'
import { openBundle, type OpenBundle } from '../../bundle/openBundle.ts'
import type { Build } from '../store/builds.ts'

/** The bundle that was built before was changed since: nothing of it may be used. Never leaves the build. */
export class EarlierBundleDamaged extends Error {}

/** Whatever is wrong with it, the build goes on without it. */
export function damagedEarlier(error: unknown): never {
  throw isAppError(error) ? new EarlierBundleDamaged('', { cause: error }) : error
}

/**
 * The bundle of an earlier build, if it is still where it was written, or where the next one goes. Its
 * signature has been verified, its members' digests have not. Null when it is not there.
 */
export async function openEarlierBundle(
  { bundleId, file, path }: Build,
  out: string,
): Promise<OpenBundle | null> {
  const places = new Set([path, join(dirname(out), file), out])
  for (const place of places) {
    const bundle = place === '' ? null : await openQuietly(place)
    if (bundle?.index.bundleId === bundleId) return bundle
    await bundle?.close()
  }
  return null
}

async function openQuietly(path: string): Promise<OpenBundle | null> {
  try {
    return await openBundle(path)
  } catch (error) {
    if (isAppError(error)) return null
    throw error
  }
}
