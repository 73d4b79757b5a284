import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { basename } from 'node:path'
import type { DeskLabel } from '../../../shared/calls/views.ts'
import { AppError } from '../../../shared/errors.ts'
import { openBundle, type OpenBundle } from '../bundle/openBundle.ts'
import { verifyDigests } from '../bundle/verifyDigests.ts'
import { openCard } from '../card/openCard.ts'
import { syncFolder } from '../files/syncFolder.ts'
import type { CallContext, Ports } from '../ports.ts'
import { deskFiles, documentStore } from './deskFiles.ts'
import { readDeskLabel } from './deskLabel.ts'
import { refuseFullDisk, type Opener } from './enrol.ts'
import { importDocuments } from './importDocuments.ts'
import { openSource, type Source } from './openSource.ts'
import { readDeskKey } from './unlock.ts'

export type Again = {
  readonly folder: string
  /** The bundle that the desk was made from. */
  readonly path: string
  readonly passphrase: string | null
}

/**
 * Imports the documents of a desk anew, whose own are damaged or gone. What the juror said stays as it is,
 * and the damaged file is kept. Cancelled or refused, it changes nothing.
 * @throws AppError what `desk.importAgain` declares
 */
export async function importAgain(again: Again, ports: Ports, context: CallContext): Promise<void> {
  const { folder, path, passphrase } = again
  const label = await readDeskLabel(folder)
  if (label === null) throw new AppError('DESK_MISSING', { file: basename(folder) })
  const bundle = await openBundle(path)
  try {
    if (bundle.index.bundleId !== label.bundle) throw new AppError('OTHER_BUNDLE', {})
    const source = await openSource(bundle, await openerOf(label, passphrase, ports))
    await verifyDigests(bundle, context, ports.clock)
    const deskKey = await readDeskKey(folder, passphrase, ports)
    try {
      await replaceDocuments({ folder, bundle, source, deskKey }, ports, context)
    } finally {
      deskKey.fill(0)
    }
  } finally {
    await bundle.close()
  }
}

async function openerOf(
  { card, jurorId }: DeskLabel,
  passphrase: string | null,
  ports: Ports,
): Promise<Opener> {
  if (card !== null) return { card: await openCard(ports, card, passphrase) }
  if (passphrase === null) throw new AppError('PASSPHRASE_MISSING', { whose: 'juror' })
  return { jurorId, passphrase }
}

type Parts = {
  readonly folder: string
  readonly bundle: OpenBundle
  readonly source: Source
  readonly deskKey: Uint8Array
}

async function replaceDocuments(parts: Parts, ports: Ports, context: CallContext): Promise<void> {
  const { folder, bundle, source, deskKey } = parts
  const { contents, keys } = await source.read()
  await refuseFullDisk(folder, bundle.fileName, keys, contents)
  const { documents } = deskFiles(folder)
  const fresh = `${documents}.new`
  await rm(fresh, { force: true })
  try {
    const store = { ...documentStore(folder, deskKey), file: fresh }
    await importDocuments(bundle, keys, contents.entries, { store, context, ports })
    if (existsSync(documents)) await rename(documents, aside(documents, ports.clock()))
    await rename(fresh, documents)
    await syncFolder(folder)
  } catch (error) {
    await rm(fresh, { force: true })
    throw error
  }
}

function aside(documents: string, now: number): string {
  const moment = new Date(now).toISOString().replaceAll(/[:.]/g, '-')
  return documents.replace(/\.db$/, `-damaged-${moment}.db`)
}
