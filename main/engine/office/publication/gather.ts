import type {
  PublishedAmendment,
  PublishedEntry,
  PublishedSheets,
  StrayReason,
} from '../../../../shared/format/publication.ts'
import { isCalibration } from '../../../../shared/model/entry.ts'
import { type JurorId, Sha256 } from '../../../../shared/model/ids.ts'
import type { KeptDecision } from '../../../../shared/model/juryDecision.ts'
import type { Sheet } from '../../../../shared/model/sheet.ts'
import type { PublicationWish } from '../../../../shared/calls/publicationCalls.ts'
import type { PublicationSource } from '../../../../shared/publication/publicationSource.ts'
import { publishedSheet } from '../../../../shared/publication/publishedSheet.ts'
import { textOrder } from '../../../../shared/scoring/textOrder.ts'
import { sha256 } from '../../files/sha256.ts'
import { thumbprint } from '../../keys/signingKey.ts'
import type { Ports } from '../../ports.ts'
import type { ReadDb } from '../../store/db.ts'
import type { PrizeFolder } from '../prizeFolder/prizeFolder.ts'
import { countingSheets } from '../results/countingSheets.ts'
import { scoredRound } from '../results/round.ts'
import { type KeptAmendment, keptAmendments } from '../store/amendments.ts'
import type { Build } from '../store/builds.ts'
import { juryDecisions } from '../store/juryDecisions.ts'
import { pinnedKid } from '../store/pinnedKeys.ts'
import { scoresOfFile } from '../store/scoreFiles.ts'
import { type CountedFile, countedFiles, vouchedKey } from './countedFiles.ts'
import { letters, openly, type Pseudonyms } from './pseudonyms.ts'

type Wish = Pick<PublicationWish, 'naming' | 'comments'>

/** What is published, and what it was made of. */
export type Gathered = {
  readonly source: PublicationSource
  readonly counted: readonly CountedFile[]
  readonly amendments: readonly KeptAmendment[]
  readonly pseudonyms: Pseudonyms
}

/** Brings together what a publication says, by name or anonymised. Everything else in it follows from that. */
export function gather(
  db: ReadDb,
  folder: PrizeFolder,
  build: Build,
  wish: Wish,
  randomBytes: Ports['randomBytes'],
): Gathered {
  const { prize } = build.contents
  const counted = countedFiles(db, build)
  const amendments = keptAmendments(db, prize).filter((one) => isVouchedFor(db, one))
  const decisions = juryDecisions(db, prize)
  const pseudonyms = wish.naming === 'named' ? openly : lettersFor(counted, folder, randomBytes)
  const told = { wish, pseudonyms }
  const source: PublicationSource = {
    prize,
    entries: entriesOf(folder, build, pseudonyms),
    sheets: sheetsOf(db, folder, counted, told),
    amendments: amendmentsOf(amendments, told, randomBytes),
    decisions: decisions.map((decision) => decisionOf(decision, pseudonyms)),
  }
  return { source, counted, amendments, pseudonyms }
}

/** A juror's amendment whose key was decided against changes nothing, and nobody could check it. */
function isVouchedFor(db: ReadDb, { amendment, signer }: KeptAmendment): boolean {
  const key = scoresOfFile(db, amendment.amends)?.key
  return signer === 'office' || (key !== undefined && thumbprint(key) === pinnedKid(db, amendment))
}

/** The files stand by their digests, which tell nothing; jurors who sent none stand last, in no order. */
function lettersFor(
  counted: readonly CountedFile[],
  { jurors }: PrizeFolder,
  randomBytes: Ports['randomBytes'],
): Pseudonyms {
  const sent = counted.map(({ scores }) => scores.jurorId)
  const salt = Buffer.from(randomBytes(16)).toString('hex')
  const drawn = (id: JurorId): string => sha256(`${salt} ${id}`).toString('hex')
  const silent = jurors
    .map(({ id }) => id)
    .filter((id) => !sent.includes(id))
    .toSorted((a, b) => textOrder(drawn(a), drawn(b)))
  return letters([...sent, ...silent], jurors)
}

function entriesOf(
  { entries, withdrawn }: PrizeFolder,
  { contents }: Build,
  { redacted }: Pseudonyms,
): readonly PublishedEntry[] {
  const described = new Set(contents.entries.filter(isCalibration).map(({ code }) => code))
  const built = new Set(contents.entries.map(({ code }) => code))
  const standing = entries.map(({ code, categoryId, title, calibration }): PublishedEntry => {
    const isOutside = built.has(code) ? described.has(code) : calibration
    return { code, categoryId, title, standing: { kind: isOutside ? 'calibration' : 'competes' } }
  })
  const gone = withdrawn.entries.map(
    ({ code, categoryId, title, withdrawn: { on, reason } }): PublishedEntry => {
      const why = { kind: 'withdrawn', on, reason: redacted(reason) } as const
      const isOutside = described.has(code)
      return { code, categoryId, title, standing: isOutside ? { kind: 'calibration' } : why }
    },
  )
  const known = new Set([...standing, ...gone].map(({ code }) => code))
  const removed = contents.entries
    .filter(({ code }) => !known.has(code))
    .map(({ code, categoryId, title }): PublishedEntry => {
      return { code, categoryId, title, standing: { kind: 'removed' } }
    })
  return [...standing, ...gone, ...removed].toSorted((a, b) => textOrder(a.code, b.code))
}

type Told = { readonly wish: Wish; readonly pseudonyms: Pseudonyms }

function sheetsOf(
  db: ReadDb,
  folder: PrizeFolder,
  counted: readonly CountedFile[],
  { wish, pseudonyms }: Told,
): readonly PublishedSheets[] {
  const strays = strayReasons(db, folder, counted)
  const names = new Map(folder.jurors.map(({ id, name }) => [id, name]))
  const isNamed = wish.naming === 'named'
  const published = counted.map((file): PublishedSheets => {
    const { jurorId, sheets } = file.scores
    return {
      format: 1,
      juror: pseudonyms.labelOf(jurorId),
      name: isNamed ? (names.get(jurorId) ?? '') : '',
      sha256: file.digest,
      tracker: file.tracker,
      key: isNamed ? vouchedKey(db, file) : null,
      sheets: sheets.map((sheet) => {
        const stray = strays.get(`${jurorId} ${sheet.entryCode}`) ?? null
        return publishedSheet(tellable(sheet, { wish, pseudonyms }), stray)
      }),
    }
  })
  return published.toSorted((a, b) => textOrder(a.juror, b.juror))
}

function strayReasons(
  db: ReadDb,
  folder: PrizeFolder,
  counted: readonly CountedFile[],
): ReadonlyMap<string, StrayReason> {
  const { calibration } = scoredRound(db, folder)
  const { strays } = countingSheets(
    counted.flatMap(({ scores: { jurorId, sheets } }) =>
      sheets.map((sheet) => ({ jurorId, sheet })),
    ),
    folder,
    calibration,
  )
  return new Map(
    strays.map(({ jurorId, sheet, reason }) => [`${jurorId} ${sheet.entryCode}`, reason]),
  )
}

/** Why somebody is in conflict tells who it is. */
export function tellable(sheet: Sheet, { wish, pseudonyms: { redacted } }: Told): Sheet {
  if (!wish.comments) return { ...sheet, reason: '', comments: [], overallComment: '' }
  if (wish.naming === 'named') return sheet
  return {
    ...sheet,
    reason: '',
    comments: sheet.comments.map((comment) => ({ ...comment, text: redacted(comment.text) })),
    overallComment: redacted(sheet.overallComment),
  }
}

/**
 * Whoever knows all of an amendment but the juror could find the juror by its digest, so an anonymised one gets a number
 * that nothing follows from.
 */
function amendmentsOf(
  kept: readonly KeptAmendment[],
  { wish, pseudonyms: { labelOf, redacted } }: Told,
  randomBytes: Ports['randomBytes'],
): readonly PublishedAmendment[] {
  const isNamed = wish.naming === 'named'
  const numbers = new Map(
    kept.map(({ digest }) => [
      digest,
      isNamed ? digest : Sha256.parse(sha256(randomBytes(32)).toString('hex')),
    ]),
  )
  const numberOf = (digest: Sha256): Sha256 => numbers.get(digest) ?? digest
  return kept
    .map(({ amendment, digest, signer }): PublishedAmendment => {
      const { jurorId, entryCode, amends, previous, changes, created } = amendment
      return {
        digest: numberOf(digest),
        juror: labelOf(jurorId),
        ...{ entryCode, amends, changes, created, signer },
        previous: previous === null ? null : numberOf(previous),
        reason: redacted(amendment.reason),
        witnesses: isNamed ? amendment.witnesses : [],
      }
    })
    .toSorted((a, b) => textOrder(a.digest, b.digest))
}

function decisionOf(decision: KeptDecision, { labelOf, redacted }: Pseudonyms): KeptDecision {
  const { vote, reason, award } = decision
  const told = { ...decision, reason: redacted(reason), award: redacted(award) }
  if (vote?.way !== 'open') return told
  const ballots = vote.ballots
    .map((ballot) => ({ ...ballot, jurorId: labelOf(ballot.jurorId) }))
    .toSorted((a, b) => textOrder(a.jurorId, b.jurorId))
  return { ...told, vote: { ...vote, ballots } }
}
