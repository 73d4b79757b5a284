import type { BuildRecord, Slip } from '../../../../shared/calls/views.ts'
import type { BundlePrize } from '../../../../shared/format/bundle.ts'
import { canonicalJson } from '../../../../shared/format/canonicalJson.ts'
import { PRIZE_MEMBER } from '../../bundle/memberName.ts'
import type { PdfReader } from '../../documents/pdfReader.ts'
import { encryptSmall } from '../../keys/ageFile.ts'
import type { CallContext, Ports } from '../../ports.ts'
import { progressMeter } from '../../progressMeter.ts'
import type { PdfNotes } from '../pdfNotes.ts'
import type { PrizeFolder } from '../prizeFolder/prizeFolder.ts'
import type { Build } from '../store/builds.ts'
import type { OfficeStore } from '../store/officeStore.ts'
import { assemble, type Sealed } from './assemble.ts'
import { planBuild, type BuildPlan } from './plan.ts'
import { sealEntry, type SealedEntry, type SealingTools } from './sealDocuments.ts'
import { sealKeyrings } from './sealKeyrings.ts'
import { openSpool, type Spool } from './spool.ts'

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
  const plan = await planBuild(folder, tools.office, tools.ports.randomBytes)
  const spool = await openSpool(out)
  try {
    const sealed = await seal(plan, spool, tools)
    await tools.reader.close()
    const build = await assemble(plan, sealed, out, tools)
    return { build: recordOf(build), slips: slipsOf(plan) }
  } finally {
    await spool.remove()
  }
}

async function seal(plan: BuildPlan, spool: Spool, tools: BuildTools): Promise<Sealed> {
  const { office, ports, context } = tools
  // Keyrings come first because scrypt needs much memory, which the reader of PDFs has then not taken yet.
  const keyrings = await sealKeyrings(plan, office.secrets.public, ports, context)
  const entries = await sealEntries(plan, spool, tools)
  const contents: BundlePrize = {
    format: 1,
    prize: plan.folder.prize,
    entries: entries.map(({ entry }) => entry),
  }
  const recipients = [plan.prizeKey.recipient, office.secrets.public.recipient]
  const prize = await encryptSmall(Buffer.from(canonicalJson(contents)), { recipients })
  const members = [await spool.add(PRIZE_MEMBER, [prize])]
  for (const { name, bytes } of keyrings) members.push(await spool.add(name, [bytes]))
  members.push(...entries.flatMap(({ documents }) => documents))
  members.push(...entries.flatMap(({ texts }) => texts))
  return { contents, members }
}

async function sealEntries(
  plan: BuildPlan,
  spool: Spool,
  { office, reader, notes, ports, context }: BuildTools,
): Promise<readonly SealedEntry[]> {
  const total = plan.folder.documents.reduce((sum, { bytes }) => sum + bytes, 0)
  const meter = progressMeter({ step: 'encrypting', total, unit: 'bytes' }, context, ports.clock)
  const officeRecipient = office.secrets.public.recipient
  const tools: SealingTools = {
    spool,
    reader,
    notes,
    meter,
    signal: context.signal,
    officeRecipient,
  }
  const sealed: SealedEntry[] = []
  for (const entry of plan.entries) sealed.push(await sealEntry(entry, tools))
  return sealed
}

function recordOf({ bundleId, contents, jurors, ...build }: Build): BuildRecord {
  const { file, bytes, created, documents } = build
  const [entries, count] = [contents.entries.length, jurors.length]
  return { bundle: bundleId, file, bytes, created, jurors: count, entries, documents }
}

function slipsOf({ jurors }: BuildPlan): readonly Slip[] {
  return jurors.map(({ juror, secret }) => ({
    jurorId: juror.id,
    name: juror.name,
    passphrase: secret.passphrase,
  }))
}
