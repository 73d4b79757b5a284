import type { BuildRecord, Slip } from '../../../../shared/calls/views.ts'
import type { PdfReader } from '../../documents/pdfReader.ts'
import { replaceFile } from '../../files/writeAtomically.ts'
import type { CallContext, Ports } from '../../ports.ts'
import { refuseCancelled } from '../../progressMeter.ts'
import type { PdfNotes } from '../pdfNotes.ts'
import type { PrizeFolder } from '../prizeFolder/prizeFolder.ts'
import type { Build } from '../store/builds.ts'
import type { OfficeStore } from '../store/officeStore.ts'
import { keepBuilt } from './keepBuilt.ts'
import { planBuild, type BuildPlan } from './plan.ts'
import { readTexts, type ReadEntry } from './readTexts.ts'
import { refuseEarly } from './refuseEarly.ts'
import { sealKeyrings } from './sealKeyrings.ts'
import { openSpool, type Spool } from './spool.ts'
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
  const { office, ports, context } = tools
  const plan = await planBuild(folder, office, ports.randomBytes)
  await refuseEarly(plan, out)
  const spool = await openSpool(out)
  try {
    // Keyrings come first because scrypt needs much memory, which the reader of PDFs has then not taken yet.
    const keyrings = await sealKeyrings(plan, office.secrets.public, ports, context)
    const entries = await readEntries(plan, spool, tools)
    const parts = { plan, keyrings, entries }
    const build = await place(out, plan, tools, (handle) => writeBundle(handle, out, parts, tools))
    return { build: recordOf(build), slips: slipsOf(plan) }
  } finally {
    await spool.remove()
  }
}

async function readEntries(
  plan: BuildPlan,
  spool: Spool,
  { office, reader, notes, ports, context }: BuildTools,
): Promise<readonly ReadEntry[]> {
  const officeRecipient = office.secrets.public.recipient
  const tools = { spool, reader, notes, ports, context, officeRecipient }
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
  const { file, bytes, created, documents } = build
  const [entries, count] = [contents.entries.length, jurors.length]
  return { bundle: bundleId, file, bytes, created, jurors: count, entries, documents }
}

function slipsOf({ jurors }: BuildPlan): readonly Slip[] {
  return jurors.map(({ juror, opener }) => ({
    jurorId: juror.id,
    name: juror.name,
    passphrase: opener.kind === 'card' ? null : opener.secret.passphrase,
  }))
}
