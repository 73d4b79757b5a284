import { z } from 'zod'
import { EntryCode, Instant } from '../model/ids.ts'
import { Language } from '../model/prize.ts'
import { Points } from '../model/points.ts'
import { Outcome } from '../model/juryDecision.ts'
import { SheetState } from '../model/sheet.ts'
import { PlotScene } from './plotScene.ts'
import { Settings } from './settings.ts'

const Line = z.string().max(1000)
/** A figure as it is shown: a decimal with two places. */
const Decimal = z.string().regex(/^\d{1,3}\.\d{2}$/)
/** Which of several windowfuls is shown, counted from 1. */
const Part = z.strictObject({ number: z.int().min(1), of: z.int().min(1) })

/** What is said of an entry; what the jury may not know of it is empty. */
export const EntryCard = z.strictObject({
  code: EntryCode,
  title: Line,
  applicant: Line,
  city: Line,
  country: Line,
  category: Line,
})
export type EntryCard = z.infer<typeof EntryCard>

/** Where and how a document is shown, in the viewer's own terms. */
const ShownPlace = z.strictObject({
  page: z.int().min(1).max(100_000),
  down: z.int().min(-5000).max(5000),
  across: z.int().min(-5000).max(5000),
  scale: z.string().max(20),
  rotation: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]),
})

export const ShownDocument = z.strictObject({
  entryCode: EntryCode,
  file: z.string().min(1).max(500),
  /** Bytes in the PDF. */
  length: z.int().min(0),
  /** As it was given where the document was opened; null for the many that need none. */
  password: z.string().max(1024).nullable(),
  place: ShownPlace,
  /** How wide the pages are shown to the chair, in pixels: a factor of the scale means that much of them. */
  width: z.number().positive(),
})
export type ShownDocument = z.infer<typeof ShownDocument>

/** A mark as it stands in the table; null in the line of a heading. */
const ScoreCell = z.union([Points, z.enum(['not-applicable', 'not-scored'])]).nullable()

/** A column of the table. With names hidden the label is a letter and the name is empty. */
const ScoreColumn = z.strictObject({
  label: z.string().min(1).max(20),
  name: Line,
  state: z.union([SheetState, z.literal('missing')]),
  cells: z.array(ScoreCell).max(2500).readonly(),
  /** Null where the sheet has none that counts. */
  total: Decimal.nullable(),
})
export type ScoreColumn = z.infer<typeof ScoreColumn>

const Scores = z.strictObject({
  kind: z.literal('scores'),
  entry: EntryCard,
  lines: z
    .array(z.strictObject({ title: Line, isPart: z.boolean() }))
    .max(2500)
    .readonly(),
  columns: z.array(ScoreColumn).max(1000).readonly(),
  /** Each total that counts on 0 to 100, with the lane in which its dot stands. */
  dots: z
    .array(z.strictObject({ label: z.string().max(20), total: z.number(), lane: z.int() }))
    .max(1000)
    .readonly(),
  /** The official score and place; null of an entry without one. */
  standing: z.strictObject({ score: Decimal, rank: z.int().min(1), of: z.int().min(1) }).nullable(),
})
export type ScoresScene = z.infer<typeof Scores>

const Ranked = EntryCard.pick({ code: true, title: true, city: true }).extend({
  /** Null of an entry without a rank. */
  rank: z.int().min(1).nullable(),
  score: Decimal.nullable(),
})
export type RankedLine = z.infer<typeof Ranked>

const Ranking = z.strictObject({
  kind: z.literal('ranking'),
  category: Line,
  part: Part,
  entries: z.array(Ranked).max(100).readonly(),
})
export type RankingScene = z.infer<typeof Ranking>

const Award = z.strictObject({
  outcome: Outcome.exclude(['revoked']),
  award: z.string().max(200),
  entries: z
    .array(EntryCard.pick({ code: true, title: true, city: true }))
    .max(1000)
    .readonly(),
})
export type AwardLine = z.infer<typeof Award>

/** The time for an entry, counted down by the window itself. */
export const ShownTimer = z.union([
  z.strictObject({ endsAt: Instant }),
  /** Stopped with so many milliseconds left. */
  z.strictObject({ left: z.int() }),
])
export type ShownTimer = z.infer<typeof ShownTimer>

/**
 * What the audience sees: all of it and nothing else. A name that is hidden is in no scene, so that no
 * fault in drawing can show it.
 */
export const AudienceScene = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('nothing'), prize: Line, edition: Line, round: Line }),
  z.strictObject({ kind: z.literal('entry'), entry: EntryCard }),
  z.strictObject({ kind: z.literal('document'), entry: EntryCard, document: ShownDocument }),
  Scores,
  Ranking,
  z.strictObject({
    kind: z.literal('plot'),
    category: Line,
    title: Line,
    body: Line,
    part: Part,
    drawing: PlotScene,
  }),
  z.strictObject({
    kind: z.literal('decisions'),
    category: Line,
    awards: z.array(Award).max(100).readonly(),
  }),
  z.strictObject({ kind: z.literal('timer'), entry: EntryCard.nullable(), timer: ShownTimer }),
])
export type AudienceScene = z.infer<typeof AudienceScene>
export type SceneOf<K extends AudienceScene['kind']> = Extract<AudienceScene, { kind: K }>

/** How the audience's window looks: as the window of the secretariat does. */
export const Looks = Settings.pick({ theme: true, textSize: true }).extend({ language: Language })
export type Looks = z.infer<typeof Looks>

/** All that the audience's window is ever told. Without a scene it is empty. */
export type AudienceView = { readonly scene: AudienceScene | null; readonly looks: Looks }
