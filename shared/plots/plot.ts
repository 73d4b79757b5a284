import type { EntryCode } from '../model/ids.ts'
import type { PlotWordId } from '../messages/plots.en.ts'
import type { Measure } from './pen.ts'
import type { Scene } from './scene.ts'

export const plotKinds = ['scores', 'severity', 'criteria', 'methods', 'jurors'] as const
export type PlotKind = (typeof plotKinds)[number]

export type PlotWords = (
  id: PlotWordId,
  values?: Readonly<Record<string, string | number>>,
) => string

export type PlotColumn = {
  readonly title: string
  /** Of a column of numbers: how many decimals are shown; absent in one of texts. */
  readonly decimals?: number
}

export type PlotCell = string | number | null

/** What a plot shows in rows and columns. */
export type PlotTable = {
  readonly columns: readonly PlotColumn[]
  readonly rows: readonly {
    readonly key: string
    readonly entryCode: EntryCode | null
    readonly cells: readonly PlotCell[]
  }[]
}

/** Rows of a plot, the last one not among them. */
export type RowRange = readonly [from: number, to: number]

export type Plot = {
  readonly kind: PlotKind
  readonly title: string
  /** How it is read, in a sentence or two. */
  readonly body: string
  /** 0 where there is nothing to draw. */
  readonly rows: number
  /** Of all rows, or of some of them where they stand on several pages. */
  readonly draw: (width: number, measure: Measure, range?: RowRange) => Scene
  readonly table: PlotTable
}
