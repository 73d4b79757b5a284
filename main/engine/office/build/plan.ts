import { AppError } from '../../../../shared/errors.ts'
import { isError } from '../../../../shared/findings.ts'
import type { PreviousRound } from '../../../../shared/format/bundle.ts'
import type { JurorCard } from '../../../../shared/format/jurorCard.ts'
import type { Document } from '../../../../shared/model/entry.ts'
import type { EntryCode } from '../../../../shared/model/ids.ts'
import { BundleId, DocumentId } from '../../../../shared/model/ids.ts'
import type { Juror } from '../../../../shared/model/juror.ts'
import type { OpenBundle, SealedMember } from '../../bundle/openBundle.ts'
import { makeAgeIdentity, type AgeKeyPair } from '../../keys/ageIdentity.ts'
import type { Ports } from '../../ports.ts'
import { firstProblem } from '../firstProblem.ts'
import type { DocumentFile } from '../prizeFolder/documentFiles.ts'
import { pairKey, readings, type PrizeFolder } from '../prizeFolder/prizeFolder.ts'
import type { EntryRow } from '../prizeFolder/readEntries.ts'
import type { OfficeStore } from '../store/officeStore.ts'
import { previousRound } from '../rounds/previousRound.ts'
import { entryKey, slipSecret, type SlipSecret } from '../store/secrets.ts'
import { documentTitle } from '../../../../shared/entries/documentTitle.ts'

/** A document's members in the bundle before, as they are sealed there. */
export type SealedEarlier = {
  readonly bundle: OpenBundle
  readonly document: SealedMember
  readonly text: SealedMember | null
}

/** The same document of the same entry in the bundle built before: its id stays, for evidence names it. */
export type EarlierDocument = {
  readonly description: Document
  /** The sealed members to copy; null when the bundle is gone, or the entry has a new key. */
  readonly sealed: SealedEarlier | null
}

export type PlannedDocument = DocumentFile & {
  readonly id: DocumentId
  readonly title: string
  /** The prize folder. */
  readonly folder: string
  /** Null for a document that the bundle before did not have. */
  readonly earlier: EarlierDocument | null
}

/** Whether the document and its text are copied as they are sealed already. */
export function isCopied({ earlier }: Pick<PlannedDocument, 'earlier'>): boolean {
  return earlier !== null && earlier.sealed !== null
}

export type PlannedEntry = {
  readonly row: EntryRow
  readonly key: AgeKeyPair
  readonly blind: boolean
  readonly documents: readonly PlannedDocument[]
}

/** What a juror opens the bundle with. */
export type Opener =
  | { readonly kind: 'slip'; readonly secret: SlipSecret }
  | { readonly kind: 'card'; readonly card: JurorCard }

export type PlannedJuror = {
  readonly juror: Juror
  readonly opener: Opener
  readonly reads: readonly EntryCode[]
  readonly recused: readonly EntryCode[]
}

/** Everything that a bundle will hold, before a byte of it is written. */
export type BuildPlan = {
  readonly folder: PrizeFolder
  readonly bundleId: BundleId
  readonly prizeKey: AgeKeyPair
  /** Null in a first round. */
  readonly previous: PreviousRound | null
  readonly entries: readonly PlannedEntry[]
  readonly jurors: readonly PlannedJuror[]
}

/** @throws AppError PRIZE_INVALID, NOTHING_TO_BUILD */
export async function planBuild(
  folder: PrizeFolder,
  office: OfficeStore,
  random: Ports['randomBytes'],
): Promise<BuildPlan> {
  const errors = folder.findings.filter(isError)
  if (errors.length > 0) throw new AppError('PRIZE_INVALID', firstProblem(errors))
  if (readings(folder).length === 0) throw new AppError('NOTHING_TO_BUILD', {})
  const entries: PlannedEntry[] = []
  for (const row of folder.entries) {
    const key = await entryKey(office.store, folder.prize, row.code)
    entries.push({ row, key, ...planEntry(folder, row, random) })
  }
  return {
    folder,
    bundleId: BundleId.parse(randomId(random)),
    prizeKey: await makeAgeIdentity(),
    previous: previousRound(office.store, folder.prize),
    entries,
    jurors: planJurors(folder, office, random),
  }
}

function planEntry(
  folder: PrizeFolder,
  row: EntryRow,
  random: Ports['randomBytes'],
): Pick<PlannedEntry, 'blind' | 'documents'> {
  const category = folder.prize.categories.find(({ id }) => id === row.categoryId)
  const required = category?.requiredDocuments ?? []
  const own = folder.documents.filter(({ entryCode }) => entryCode === row.code)
  return {
    blind: category?.blind ?? false,
    documents: own.map((document) => ({
      ...document,
      id: DocumentId.parse(randomId(random)),
      title: documentTitle(document.file, required),
      folder: folder.folder,
      earlier: null,
    })),
  }
}

function planJurors(
  folder: PrizeFolder,
  office: OfficeStore,
  random: Ports['randomBytes'],
): readonly PlannedJuror[] {
  const inConflict = new Set(folder.conflicts.map(pairKey))
  const all = [...folder.assignments, ...folder.calibrations]
  const assigned = Map.groupBy(all, ({ jurorId }) => jurorId)
  return folder.jurors.map(({ id, name, email, language, card }) => {
    const juror = { id, name, email, language }
    const own = assigned.get(id) ?? []
    const [recused, reads] = [true, false].map((wanted) =>
      own
        .filter((pair) => inConflict.has(pairKey(pair)) === wanted)
        .map(({ entryCode }) => entryCode),
    )
    const opener: Opener =
      card === null
        ? { kind: 'slip', secret: slipSecret(office.store, folder.prize, juror, random) }
        : { kind: 'card', card }
    return { juror, opener, reads: reads ?? [], recused: recused ?? [] }
  })
}

function randomId(random: Ports['randomBytes']): string {
  return Buffer.from(random(16)).toString('hex')
}
