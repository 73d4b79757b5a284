import { mkdir, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import type { BundlePrize, Keyring } from '../../../shared/format/bundle.ts'
import { instant } from '../../../shared/model/ids.ts'
import type { OpenCard } from '../card/openCard.ts'
import { openBundle, type OpenBundle } from '../bundle/openBundle.ts'
import { verifyDigests } from '../bundle/verifyDigests.ts'
import { writeAtomically } from '../files/writeAtomically.ts'
import { wrapKey, wrapKeyFor } from '../keys/wrappedKey.ts'
import type { CallContext, Ports } from '../ports.ts'
import { refuseCancelled } from '../progressMeter.ts'
import { labelOf, writeDeskLabel } from './deskLabel.ts'
import { deskFiles, documentStore } from './deskFiles.ts'
import { deskFolder, deskIdOf } from './deskFolder.ts'
import { documentsWithKeys, importDocuments } from './importDocuments.ts'
import { makeFolder, refuseExisting, removeAbandoned } from './newFolder.ts'
import { openDesk, type OpenDesk } from './openDesk.ts'
import { openSource, type Brought, type Source } from './openSource.ts'
import { writeNewDesk } from './writeNewDesk.ts'

export type Enrolment = {
  /** The bundle. */
  readonly path: string
  /** Where the desk goes, if not among the program's own. */
  readonly folder?: string
} & Opener

/** What opens the juror's keyring, and from then on the desk. */
export type Opener =
  { readonly jurorId: string; readonly passphrase: string } | { readonly card: OpenCard }

/** Room for indexes and texts beside the documents themselves. */
const OVERHEAD = 1.1

/**
 * Opens a bundle for the first time: checks all of it, and makes the juror's desk with everything the
 * juror may read. What opened the bundle, the slip's passphrase or the card, opens the desk. Cancelled or refused, it leaves nothing.
 * @throws AppError what `desk.enrol` declares
 */
export async function enrolDesk(
  enrolment: Enrolment,
  ports: Ports,
  context: CallContext,
): Promise<OpenDesk> {
  const bundle = await openBundle(enrolment.path)
  const deskKey = ports.randomBytes(32)
  try {
    const card = 'card' in enrolment ? enrolment.card : null
    const source = await openSource(bundle, enrolment)
    const { keyring } = source
    const deskId = deskIdOf(keyring.bundleId, keyring.juror.id)
    const folder = enrolment.folder ?? deskFolder(ports, deskId)
    await refuseExisting(folder)
    // Both passphrase derivations, 256 MB each, are over before gigabytes begin to stream.
    const wrappedKey = await wrapFor(deskKey, enrolment, ports)
    await verifyDigests(bundle, context, ports.clock)
    const brought = await source.read()
    const parts = { bundle, source, brought, card, folder, deskKey, wrappedKey }
    await makeDesk(parts, ports, context)
    return openDesk(folder, deskKey, ports)
  } finally {
    deskKey.fill(0)
    await bundle.close()
  }
}

export function wrapFor(deskKey: Uint8Array, opener: Opener, { logN }: Ports): Promise<Uint8Array> {
  return 'card' in opener
    ? wrapKeyFor(deskKey, opener.card.recipient)
    : wrapKey(deskKey, opener.passphrase, logN)
}

type DeskParts = {
  readonly bundle: OpenBundle
  readonly source: Source
  readonly brought: Brought
  readonly card: OpenCard | null
  readonly folder: string
  readonly deskKey: Uint8Array
  readonly wrappedKey: Uint8Array
}

async function makeDesk(parts: DeskParts, ports: Ports, context: CallContext): Promise<void> {
  const { bundle, source, brought, card, folder, deskKey, wrappedKey } = parts
  const { keyring } = source
  const { contents, keys } = brought
  const openedAt = instant(ports.clock())
  await removeAbandoned(dirname(folder), ports.clock())
  await refuseFullDisk(folder, bundle.fileName, keys, contents)
  await makeFolder(folder, async (temporary) => {
    const store = documentStore(temporary, deskKey)
    await importDocuments(bundle, keys, contents.entries, { store, context, ports })
    await writeNewDesk(temporary, deskKey, {
      source,
      brought,
      card,
      openedAt,
      created: bundle.index.created,
      clock: ports.clock,
    })
    await writeAtomically(deskFiles(temporary).key, [wrappedKey], { mode: 0o600 })
    const deskId = deskIdOf(keyring.bundleId, keyring.juror.id)
    const { prize } = contents
    const whose = {
      bundleId: keyring.bundleId,
      prize,
      juror: keyring.juror,
      office: keyring.office,
      given: brought.given?.about ?? null,
    }
    await writeDeskLabel(temporary, {
      ...labelOf(whose),
      deskId,
      openedAt,
      card: card?.cardId ?? null,
    })
    refuseCancelled(context.signal)
  })
}

/** Told at once instead of after minutes. */
export async function refuseFullDisk(
  folder: string,
  fileName: string,
  keys: Pick<Keyring, 'entries'>,
  contents: BundlePrize,
): Promise<void> {
  const documents = documentsWithKeys(keys, contents.entries)
  const needed = documents.reduce((sum, { document }) => sum + document.bytes, 0) * OVERHEAD
  await mkdir(dirname(folder), { recursive: true }).catch(() => undefined)
  const disk = await statfs(dirname(folder)).catch(() => undefined)
  if (disk !== undefined && disk.bavail * disk.bsize < needed)
    throw new AppError('DISK_FULL', { file: fileName })
}
