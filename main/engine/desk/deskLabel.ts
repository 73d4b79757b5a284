import { readFile } from 'node:fs/promises'
import { DeskLabel } from '../../../shared/calls/views.ts'
import { signerWords } from '../bundle/inspectBundle.ts'
import { writeAtomically } from '../files/writeAtomically.ts'
import { deskFiles } from './deskFiles.ts'
import type { WhatIsKnown } from './openDesk.ts'

/** The label of the desk in this folder; null when there is no desk. */
export async function readDeskLabel(folder: string): Promise<DeskLabel | null> {
  try {
    return DeskLabel.parse(JSON.parse(await readFile(deskFiles(folder).label, 'utf8')))
  } catch {
    return null
  }
}

/** Lays the label beside the desk: what the Start screen lists before any passphrase, so no secret. */
export async function writeDeskLabel(folder: string, label: DeskLabel): Promise<void> {
  const text = `${JSON.stringify(label, null, 2)}\n`
  await writeAtomically(deskFiles(folder).label, [Buffer.from(text)], { mode: 0o600 })
}

/** What the label says of the bundle that is on the desk. */
export function labelOf(
  desk: Pick<WhatIsKnown, 'bundleId' | 'prize' | 'juror' | 'office'> & {
    readonly given: unknown
  },
): Omit<DeskLabel, 'deskId' | 'openedAt' | 'card'> {
  const { prize, juror, bundleId } = desk
  return {
    bundle: bundleId,
    prizeId: prize.id,
    edition: prize.edition,
    round: prize.round.number,
    prizeTitle: prize.title,
    roundTitle: prize.round.title,
    jurorId: juror.id,
    signer: signerWords(desk),
    purpose: desk.given === null ? null : 'deliberation',
  }
}

/** Brings the label up to the store, which alone says which bundle is on the desk. */
export async function mendLabel(folder: string, desk: WhatIsKnown): Promise<void> {
  const label = await readDeskLabel(folder)
  if (label === null || label.bundle === desk.bundleId) return
  await writeDeskLabel(folder, { ...label, ...labelOf(desk) })
}
