import type { GivenWish } from '../../../../../shared/calls/givenCalls.ts'
import { AppError } from '../../../../../shared/errors.ts'
import type { Entry } from '../../../../../shared/model/entry.ts'
import type { JurorId } from '../../../../../shared/model/ids.ts'
import type { Ports } from '../../../ports.ts'
import type { PrizeFolder } from '../../prizeFolder/prizeFolder.ts'
import { officeResults } from '../../results/officeResults.ts'
import { roundFolder } from '../../results/roundFolder.ts'
import type { Build } from '../../store/builds.ts'
import type { OfficeStore } from '../../store/officeStore.ts'
import { keptSlip } from '../../store/secrets.ts'
import type { Opener } from '../../build/plan.ts'
import { discussedBuild } from '../readDeliberation.ts'
import { deckOf, letteredAuthors, namedAuthors } from './authors.ts'
import { givenSheets, isTold, type AmendedSheet, type GivenEntry } from './givenSheets.ts'
import { whoSees, type Seeing } from './whoSees.ts'

export type PlannedReader = Seeing & {
  /** Null: the juror has neither slip nor card in this round. */
  readonly opener: Opener | null
}

/** Everything that a bundle of scores will say, before a key is made for it. */
export type GivenContents = {
  readonly build: Build
  readonly wish: GivenWish
  /** The competing entries of the chosen categories, as the bundle that was scored describes them. */
  readonly entries: readonly (GivenEntry & { readonly entry: Entry })[]
  readonly readers: readonly PlannedReader[]
}

/**
 * Decides what jurors are given of the round of the last bundle: its competing entries, every sheet that
 * counts, and who may see which.
 * @throws AppError NOT_BUILT
 */
export function planGiven(
  { store }: OfficeStore,
  folder: PrizeFolder,
  wish: GivenWish,
  random: Ports['randomBytes'],
): GivenContents {
  const build = discussedBuild(store)
  const { prize } = build.contents
  const round = roundFolder(store, folder)
  const entries = competing(build, round, wish)
  const codes = new Set(entries.map(({ code }) => code))
  const told = amendedSheets(store, round).filter(
    (signed) => codes.has(signed.sheet.entryCode) && isTold(signed, wish),
  )
  const authors =
    wish.naming === 'named'
      ? namedAuthors(folder.jurors)
      : letteredAuthors(told, deckOf(entries, prize.rule), random)
  const byEntry = Map.groupBy(told, ({ sheet }) => sheet.entryCode)
  // A later round may have been begun in the folder: what it says of conflicts holds too.
  const people = { jurors: folder.jurors, conflicts: [...folder.conflicts, ...round.conflicts] }
  const seen = whoSees(store, people, build, [...codes], wish)
  return {
    build,
    wish,
    entries: entries.map((entry) => ({
      entry,
      ...givenSheets(byEntry.get(entry.code) ?? [], authors, wish),
    })),
    readers: seen.map((one) => ({ ...one, opener: openerOf(store, build, one) })),
  }
}

/** @throws AppError NOTHING_TO_GIVE */
export function demandReaders(contents: GivenContents): GivenContents {
  const readers = contents.readers.filter(({ opener, sees }) => opener !== null && sees.length > 0)
  const hasSheets = contents.entries.some(({ sheets }) => sheets.length > 0)
  if (readers.length === 0 || !hasSheets) throw new AppError('NOTHING_TO_GIVE', {})
  return { ...contents, readers }
}

function competing(
  { contents }: Build,
  round: PrizeFolder,
  { categories }: GivenWish,
): readonly Entry[] {
  const there = new Set(round.entries.map(({ code }) => code))
  const chosen = new Set(categories)
  return contents.entries.filter(
    ({ code, categoryId, calibration }) =>
      calibration !== true && chosen.has(categoryId) && there.has(code),
  )
}

function amendedSheets(store: OfficeStore['store'], round: PrizeFolder): readonly AmendedSheet[] {
  const { sheets, amendments } = officeResults(store, round)
  const applied = amendments.filter(({ state }) => state === 'applied')
  return sheets.map((signed) => ({
    ...signed,
    amendments: applied
      .filter(
        ({ jurorId, entryCode }) =>
          jurorId === signed.jurorId && entryCode === signed.sheet.entryCode,
      )
      .map(({ changes, reason, created, signer }) => {
        return { changes, reason, created, witnessed: signer === 'office' }
      }),
  }))
}

function openerOf(
  store: OfficeStore['store'],
  { contents }: Build,
  { juror }: { readonly juror: { readonly id: JurorId; readonly card: PlannedCard } },
): Opener | null {
  if (juror.card !== null) return { kind: 'card', card: juror.card }
  const secret = keptSlip(store, contents.prize, juror.id)
  return secret === undefined ? null : { kind: 'slip', secret }
}

type PlannedCard = Extract<Opener, { kind: 'card' }>['card'] | null
