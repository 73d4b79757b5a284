import type { EntryCode } from '../model/ids.ts'

/** What a mark is drawn in; who draws it has a colour for each, in the window by theme, on paper fixed. */
export type Tone = 'ink' | 'soft' | 'grid' | 'firm' | 'accent' | 'paper'

type Stroke = { readonly tone: Tone; readonly width: number; readonly dash?: readonly number[] }

export type Line = {
  readonly shape: 'line'
  readonly from: readonly [x: number, y: number]
  readonly to: readonly [x: number, y: number]
  readonly stroke: Stroke
}

export type Rect = {
  readonly shape: 'rect'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly fill: Tone
  /** 0 to 1. */
  readonly opacity: number
}

export type Polygon = {
  readonly shape: 'polygon'
  readonly points: readonly (readonly [x: number, y: number])[]
  readonly fill: Tone
  readonly stroke: Stroke | null
}

export type Circle = {
  readonly shape: 'circle'
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly fill: Tone
  readonly stroke: Stroke | null
}

export type Text = {
  readonly shape: 'text'
  readonly x: number
  /** Of the base line. */
  readonly y: number
  readonly text: string
  readonly size: number
  readonly strong: boolean
  readonly anchor: 'start' | 'middle' | 'end'
  readonly tone: Tone
}

/** Sizes and places in pixels of a screen, the origin at the top where lines of English begin. */
export type Mark = (Line | Rect | Polygon | Circle | Text) & {
  /** The entry or juror that the mark is of, so that all of one can be shown together. */
  readonly of?: string
}

/** A place that means something: what is said of it when it is pointed at or has the focus. */
export type Spot = {
  readonly x: number
  readonly y: number
  readonly of: string
  readonly said: string
  /** What a click opens. */
  readonly entryCode: EntryCode | null
}

/** A plot as it is drawn: its axis, which stays in sight, and below it the rows. Places in both from their own top. */
export type Scene = {
  readonly width: number
  readonly head: { readonly height: number; readonly marks: readonly Mark[] }
  readonly body: {
    readonly height: number
    readonly marks: readonly Mark[]
    readonly spots: readonly Spot[]
  }
}
