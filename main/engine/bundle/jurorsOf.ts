import type { BundleIndex } from '../../../shared/format/bundle.ts'
import { JurorId } from '../../../shared/model/ids.ts'
import { memberKind } from './memberName.ts'

/** The jurors with a keyring in the bundle. */
export function jurorsOf(index: Pick<BundleIndex, 'members'>): JurorId[] {
  return index.members
    .filter(({ name }) => memberKind(name) === 'keyring')
    .map(({ name }) => JurorId.parse(name.slice('keyrings/'.length, -'.age'.length)))
}
