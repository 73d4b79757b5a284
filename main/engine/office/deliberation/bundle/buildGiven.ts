import { statfs } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type { GivenBuilt, GivenWish } from '../../../../../shared/calls/givenCalls.ts'
import { AppError } from '../../../../../shared/errors.ts'
import { indexType, type BundleIndex } from '../../../../../shared/format/bundle.ts'
import { BundleId, instant, type Instant } from '../../../../../shared/model/ids.ts'
import type { OpenBundle } from '../../../bundle/openBundle.ts'
import { replaceFile } from '../../../files/writeAtomically.ts'
import { signJws } from '../../../keys/jws.ts'
import { progressMeter, refuseCancelled } from '../../../progressMeter.ts'
import { transact } from '../../../store/db.ts'
import type { BuildTools } from '../../build/buildBundle.ts'
import { UNKNOWN, type IndexMember } from '../../build/contents.ts'
import { EarlierBundleDamaged, openEarlierBundle } from '../../build/earlierBundle.ts'
import { enrolmentOf } from '../../build/entriesTakenAway.ts'
import { documentsIn } from '../../build/layout.ts'
import { isCopied } from '../../build/plan.ts'
import { readTexts, type ReadEntry } from '../../build/readTexts.ts'
import { openSpool, type Spool } from '../../build/spool.ts'
import { writeContainer, type Container, type SmallMember } from '../../build/writeContainer.ts'
import type { PrizeFolder } from '../../prizeFolder/prizeFolder.ts'
import { writeAudit } from '../../store/audit.ts'
import { keepGivenBundle } from '../../store/givenBundles.ts'
import { givenDocuments } from './givenDocuments.ts'
import { demandReaders, planGiven, type GivenContents } from './planGiven.ts'
import { sealGiven } from './sealGiven.ts'

type Asked = {
  readonly contents: GivenContents
  readonly folder: PrizeFolder
  readonly out: string
  readonly bundleId: BundleId
}

/**
 * Packs the scores of the round, with the documents of its entries, for jurors to read before they meet.
 * Nothing is at `out` before it is whole and in the office's books, and nothing is left when it fails.
 * @throws AppError NOT_BUILT, NOTHING_TO_GIVE, DOCUMENT_GONE, IS_A_FOLDER, FILE_MISSING, NO_PERMISSION,
 * DISK_FULL, CANCELLED
 */
export async function buildGiven(
  folder: PrizeFolder,
  out: string,
  wish: GivenWish,
  tools: BuildTools,
): Promise<GivenBuilt> {
  const { office, ports } = tools
  const contents = demandReaders(planGiven(office, folder, wish, ports.randomBytes))
  await refuseFullDisk(contents, out)
  const bundleId = BundleId.parse(Buffer.from(ports.randomBytes(16)).toString('hex'))
  const asked = { contents, folder, out, bundleId }
  const scored = await openEarlierBundle(contents.build, out)
  try {
    return await build(asked, scored, tools)
  } catch (error) {
    if (!(error instanceof EarlierBundleDamaged)) throw error
    return await build(asked, null, tools)
  } finally {
    await scored?.close()
  }
}

async function refuseFullDisk({ entries }: GivenContents, out: string): Promise<void> {
  const needed = entries
    .flatMap(({ entry }) => entry.documents)
    .reduce((sum, { bytes }) => sum + bytes, 0)
  const disk = await statfs(dirname(out)).catch(() => undefined)
  if (disk !== undefined && disk.bavail * disk.bsize < needed)
    throw new AppError('DISK_FULL', { file: basename(out) })
}

async function build(
  asked: Asked,
  scored: OpenBundle | null,
  tools: BuildTools,
): Promise<GivenBuilt> {
  const { contents, out, bundleId } = asked
  const spool = await openSpool(out)
  try {
    const front = await sealGiven(contents, bundleId, tools)
    const entries = await documentsOf(asked, scored, spool, tools)
    return await place(asked, { front, entries }, tools)
  } finally {
    await spool.remove()
  }
}

async function documentsOf(
  { contents, folder }: Asked,
  bundle: OpenBundle | null,
  spool: Spool,
  { office, reader, notes, ports, context }: BuildTools,
): Promise<readonly ReadEntry[]> {
  const total = contents.entries.reduce((sum, { entry }) => sum + entry.documents.length, 0)
  const step = { step: 'comparing', total, unit: 'documents' } as const
  const meter = progressMeter(step, context, ports.clock)
  const planned = await givenDocuments(contents, { office, folder, bundle, meter })
  const reading = { spool, reader, notes, ports, context, office: office.secrets, earlier: bundle }
  const entries = await readTexts(planned, reading)
  await reader.close()
  return entries
}

type Parts = { readonly front: readonly SmallMember[]; readonly entries: readonly ReadEntry[] }

/** The bundle gets its name once it is in the office's books. */
async function place(asked: Asked, parts: Parts, tools: BuildTools): Promise<GivenBuilt> {
  const { contents, out } = asked
  const { office, ports, context } = tools
  const created = instant(ports.clock())
  const container = containerOf(asked, parts, created, tools)
  const { bytes } = await replaceFile(
    out,
    (handle) => writeContainer(handle, out, container, tools),
    {
      check: () => {
        refuseCancelled(context.signal)
        keepGiven(asked, created, office.store)
        return Promise.resolve()
      },
    },
  )
  const documents = documentsIn(parts.entries)
  return {
    file: basename(out),
    bytes,
    jurors: contents.readers.length,
    entries: contents.entries.length,
    documents: documents.length,
    reused: documents.filter(isCopied).length,
  }
}

function containerOf(
  { contents, bundleId }: Asked,
  { front, entries }: Parts,
  created: Instant,
  { office }: BuildTools,
): Container {
  const { prize } = contents.build.contents
  const index = (members: readonly IndexMember[]): BundleIndex => ({
    format: 1,
    bundleId,
    prizeId: prize.id,
    title: prize.title,
    edition: prize.edition,
    round: prize.round.number,
    roundTitle: prize.round.title,
    purpose: 'deliberation',
    created,
    office: office.secrets.public,
    entries: contents.entries.length,
    documents: documentsIn(entries).length,
    members,
  })
  return {
    front: front.map(({ name, bytes }) => ({ name, size: bytes.length, sha256: UNKNOWN })),
    sealFront: () => Promise.resolve(front),
    entries,
    sign: (members) =>
      signJws({ typ: indexType, key: office.secrets.signing, payload: index(members) }),
  }
}

function keepGiven(
  { contents, bundleId, out }: Asked,
  created: Instant,
  store: BuildTools['office']['store'],
): void {
  const { build, readers, entries, wish } = contents
  transact(store, (tx) => {
    keepGivenBundle(tx, build.contents.prize, {
      bundleId,
      created,
      file: basename(out),
      readers: readers.flatMap(({ juror, opener, sees }) =>
        opener === null ? [] : [{ id: juror.id, enrolment: enrolmentOf(opener), reads: sees }],
      ),
    })
    const facts = { bundle: bundleId, entries: entries.length, jurors: readers.length }
    writeAudit(tx, Date.parse(created), 'scores-given', { ...facts, naming: wish.naming })
  })
}
