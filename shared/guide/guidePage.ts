import type { Language } from '../model/prize.ts'

/** A run of words in the user's guide. `strong` is a word of the program's own screens, `key` a key. */
export type GuideSpan =
  | { readonly kind: 'text' | 'strong' | 'key' | 'emphasis'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly page: string }

export type GuideWords = readonly GuideSpan[]

export type GuideBlock =
  | { readonly kind: 'heading' | 'paragraph'; readonly words: GuideWords }
  /** Lines to be typed at the command line. */
  | { readonly kind: 'commands'; readonly lines: readonly string[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly GuideWords[] }
  | {
      readonly kind: 'table'
      readonly head: readonly GuideWords[]
      readonly rows: readonly (readonly GuideWords[])[]
    }
  /** `file` is beside the window's page; size in pixels of the picture. */
  | {
      readonly kind: 'picture'
      readonly file: string
      readonly words: string
      readonly width: number
      readonly height: number
    }

/** One task of the guide; `name` is that of its file. */
export type GuidePage = {
  readonly name: string
  readonly title: string
  /** Whom it is for: the heading of the index below which it is listed; the index itself has none. */
  readonly part: string | null
  readonly blocks: readonly GuideBlock[]
}

/** The pages of each language, the index first, then in the order in which it lists them. */
export type Guide = Readonly<Record<Language, readonly GuidePage[]>>
