import type { FileHandle } from 'node:fs/promises'
import { basename } from 'node:path'
import { indexType, type BundlePrize } from '../../../../shared/format/bundle.ts'
import { canonicalJson } from '../../../../shared/format/canonicalJson.ts'
import { instant, type Instant } from '../../../../shared/model/ids.ts'
import { PRIZE_MEMBER } from '../../bundle/memberName.ts'
import { encryptSmall } from '../../keys/ageFile.ts'
import { signJws } from '../../keys/jws.ts'
import type { Build } from '../store/builds.ts'
import type { BuildTools } from './buildBundle.ts'
import { contentsOf, indexOf, type DigestOf, type IndexMember } from './contents.ts'
import { builtFrom } from './keepBuilt.ts'
import { documentsIn, frontLayout, type Parts } from './layout.ts'
import { isCopied, type BuildPlan } from './plan.ts'
import { writeContainer } from './writeContainer.ts'

type Tools = Pick<BuildTools, 'office' | 'ports' | 'context'> & {
  readonly earlierBuild: Build | undefined
}

/** Writes the bundle that jurors score, and answers what the office's books say of it. */
export async function writeBundle(
  handle: FileHandle,
  out: string,
  parts: Parts,
  tools: Tools,
): Promise<Build> {
  const { plan, keyrings, entries } = parts
  const created = laterThan(tools.earlierBuild, tools.ports.clock())
  const { signing, public: office } = tools.office.secrets
  const container = {
    front: frontLayout(parts),
    entries,
    sealFront: async (digestOf: DigestOf) => {
      const contents = contentsOf(plan, entries, digestOf)
      const prize = await sealPrize(contents, plan, office.recipient)
      return [{ name: PRIZE_MEMBER, bytes: prize }, ...keyrings]
    },
    sign: (members: readonly IndexMember[]) => {
      const payload = indexOf(plan, office, created, members)
      return signJws({ typ: indexType, key: signing, payload })
    },
  }
  const { bytes, digestOf } = await writeContainer(handle, out, container, tools)
  const reused = documentsIn(entries).filter(isCopied).length
  const made = { created, bytes, file: basename(out), path: out, reused }
  return builtFrom(plan, contentsOf(plan, entries, digestOf), made)
}

/** Later than the bundle before, whatever the clock says: a desk takes no older bundle. */
function laterThan(earlier: Build | undefined, now: number): Instant {
  return instant(Math.max(now, earlier === undefined ? 0 : Date.parse(earlier.created) + 1))
}

function sealPrize(
  contents: BundlePrize,
  { prizeKey }: BuildPlan,
  officeRecipient: string,
): Promise<Uint8Array> {
  const recipients = [prizeKey.recipient, officeRecipient]
  return encryptSmall(Buffer.from(canonicalJson(contents)), { recipients })
}
