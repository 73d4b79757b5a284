import type { BuildRecord, Slip } from '../../../../shared/calls/views.ts'
import type { PdfReader } from '../../documents/pdfReader.ts'
import { replaceFile } from '../../files/writeAtomically.ts'
import type { CallContext, Ports } from '../../ports.ts'
import { refuseCancelled } from '../../progressMeter.ts'
import type { PdfNotes } from '../pdfNotes.ts'
import type { PrizeFolder } from '../prizeFolder/prizeFolder.ts'
import { latestBuildOf, type Build } from '../store/builds.ts'
import { givenReaders } from '../store/givenBundles.ts'
import type { OfficeStore } from '../store/officeStore.ts'
import { EarlierBundleDamaged, openEarlierBundle } from './earlierBundle.ts'
import { keepBuilt } from './keepBuilt.ts'
import { planBuild, type BuildPlan } from './plan.ts'
import { readTexts, type ReadEntry } from './readTexts.ts'
import { refuseEarly } from './refuseEarly.ts'
import { sealKeyrings } from './sealKeyrings.ts'
import { openSpool, type Spool } from './spool.ts'
import { withEarlier, withoutCopies, type Earlier } from './withEarlier.ts'
import { writeBundle } from './writeBundle.ts'

export type BuildTools = {
  readonly office: OfficeStore
  readonly reader: PdfReader
  readonly notes: PdfNotes
  readonly ports: Ports
  readonly context: CallContext
}

export type Built = { readonly build: BuildRecord; readonly slips: readonly Slip[] }

/**
 * Packs the prize into one signed bundle at `out`. Documents stream through in constant memory; until the
 * bundle is whole on the disk and in the office's books, nothing is at `out`, and nothing is left when it
 * fails or is cancelled.
 * @throws AppError PRIZE_INVALID, NOTHING_TO_BUILD, IS_A_FOLDER, FILE_MISSING, NO_PERMISSION, DISK_FULL, CANCELLED
 */
export async function buildBundle(
  folder: PrizeFolder,
  out: string,
  tools: BuildTools,
): Promise<Built> {
  const { office, ports } = tools
  const plan = await planBuild(folder, office, ports.randomBytes)
  await refuseEarly(plan, out)
  const build = latestBuildOf(office.store, folder.prize)
  if (build === undefined) return buildPlan(plan, out, { ...tools, before: null })
  const given = givenReaders(office.store, folder.prize)
  const bundle = await openEarlierBundle(build, out)
  try {
    return await rebuild(plan, out, { ...tools, before: { build, bundle, given } })
  } finally {
    await bundle?.close()
  }
}

/** What the bundle before has is taken over; if that turns out to be damaged, all is written anew. */
async function rebuild(
  plan: BuildPlan,
  out: string,
  tools: BuildTools & { readonly before: Earlier },
): Promise<Built> {
  const { before, ports, context } = tools
  const knowing = await withEarlier(plan, before, ports, context)
  try {
    return await buildPlan(knowing, out, tools)
  } catch (error) {
    if (!(error instanceof EarlierBundleDamaged)) throw error
    return buildPlan(withoutCopies(knowing), out, { ...tools, before: { ...before, bundle: null } })
  }
}

type PlanTools = BuildTools & { readonly before: Earlier | null }

async function buildPlan(plan: BuildPlan, out: string, tools: PlanTools): Promise<Built> {
  const { office, ports, context, before } = tools
  const spool = await openSpool(out)
  try {
    // Keyrings come first because scrypt needs much memory, which the reader of PDFs has then not taken yet.
    const keyrings = await sealKeyrings(plan, office.secrets.public, ports, context)
    const entries = await readEntries(plan, spool, tools)
    const parts = { plan, keyrings, entries }
    const writing = { ...tools, earlierBuild: before?.build }
    const build = await place(out, plan, tools, async (handle) => {
      const written = await writeBundle(handle, out, parts, writing)
      // It may lie where the new one goes, and some systems replace no file that is open.
      await before?.bundle?.close()
      return written
    })
    return { build: recordOf(build), slips: slipsOf(plan) }
  } finally {
    await spool.remove()
  }
}

async function readEntries(
  plan: BuildPlan,
  spool: Spool,
  { office: { secrets }, reader, notes, ports, context, before }: PlanTools,
): Promise<readonly ReadEntry[]> {
  const earlier = before?.bundle ?? null
  const tools = { spool, reader, notes, ports, context, office: secrets, earlier }
  const entries = await readTexts(plan.entries, tools)
  await reader.close()
  return entries
}

/** The bundle gets its name once it is in the office's books: from then on its score files can come back. */
async function place(
  out: string,
  plan: BuildPlan,
  { office, context }: BuildTools,
  write: Parameters<typeof replaceFile<Build>>[1],
): Promise<Build> {
  let written: Build | undefined
  return replaceFile(out, async (handle) => (written = await write(handle)), {
    check: () => {
      refuseCancelled(context.signal)
      if (written !== undefined) keepBuilt(office.store, plan, written)
      return Promise.resolve()
    },
  })
}

function recordOf({ bundleId, contents, jurors, ...build }: Build): BuildRecord {
  const { file, bytes, created, documents, reused } = build
  const [entries, count] = [contents.entries.length, jurors.length]
  return { bundle: bundleId, file, bytes, created, jurors: count, entries, documents, reused }
}

function slipsOf({ jurors }: BuildPlan): readonly Slip[] {
  return jurors.map(({ juror, opener }) => ({
    jurorId: juror.id,
    name: juror.name,
    passphrase: opener.kind === 'card' ? null : opener.secret.passphrase,
  }))
}
