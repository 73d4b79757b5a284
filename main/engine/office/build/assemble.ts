import { basename } from 'node:path'
import { indexType, type BundleIndex, type BundlePrize } from '../../../../shared/format/bundle.ts'
import { instant } from '../../../../shared/model/ids.ts'
import { INDEX_MEMBER } from '../../bundle/memberName.ts'
import { tarBytes, writeTar, type MemberSource } from '../../bundle/tarWriter.ts'
import { replaceFile, writePieces } from '../../files/writeAtomically.ts'
import { signJws } from '../../keys/jws.ts'
import type { CallContext, Ports } from '../../ports.ts'
import { refuseCancelled } from '../../progressMeter.ts'
import type { Build } from '../store/builds.ts'
import type { OfficeStore } from '../store/officeStore.ts'
import { builtFrom, keepBuilt } from './keepBuilt.ts'
import type { BuildPlan } from './plan.ts'
import type { Spooled } from './spool.ts'

/** What the index lists, in the bundle's order, and what the office must know of it. */
export type Sealed = { readonly contents: BundlePrize; readonly members: readonly Spooled[] }

export type AssembleTools = {
  readonly office: OfficeStore
  readonly ports: Ports
  readonly context: CallContext
}

/** Signs the index and streams the members behind it into the bundle. */
export async function assemble(
  plan: BuildPlan,
  { contents, members }: Sealed,
  out: string,
  { office, ports, context }: AssembleTools,
): Promise<Build> {
  const created = instant(ports.clock())
  const index = indexOf(plan, contents, members, { created, office: office.secrets.public })
  const jws = Buffer.from(
    await signJws({ typ: indexType, key: office.secrets.signing, payload: index }),
  )
  const sources: readonly MemberSource[] = [
    { name: INDEX_MEMBER, size: jws.length, bytes: [jws] },
    ...members.map(({ name, size, bytes }) => ({ name, size, bytes: bytes() })),
  ]
  const bytes = tarBytes(sources.map(({ size }) => size))
  const build = builtFrom(plan, contents, { created, bytes, file: basename(out) })
  const tar = cancellable(writeTar(sources), context.signal)
  await replaceFile(out, (handle) => writePieces(handle, tar, out), {
    // The last moment before the file gets its name: from then on its score files can come back.
    check: () => {
      keepBuilt(office.store, plan, build)
      return Promise.resolve()
    },
  })
  return build
}

function indexOf(
  { bundleId, folder }: BuildPlan,
  { prize, entries }: BundlePrize,
  members: readonly Spooled[],
  made: Pick<BundleIndex, 'created' | 'office'>,
): BundleIndex {
  return {
    format: 1,
    bundleId,
    prizeId: prize.id,
    title: prize.title,
    edition: prize.edition,
    round: prize.round.number,
    roundTitle: prize.round.title,
    ...made,
    entries: entries.length,
    documents: folder.documents.length,
    members: members.map(({ name, size, sha256 }) => ({ name, size, sha256 })),
  }
}

async function* cancellable(
  pieces: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    refuseCancelled(signal)
    yield piece
  }
}
