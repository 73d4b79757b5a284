import { z } from 'zod'

/** Why a figure cannot be given. */
export const Refusal = z.enum([
  /** Too few sheets, entries or jurors for this figure to mean anything. */
  'too-few',
  /** Everything is the same, so there is nothing to compare. */
  'constant',
  /** The juror–entry graph falls apart: severity cannot be told from quality. */
  'not-connected',
  /** No two entries share two jurors. */
  'no-complete-block',
  /** No juror of this entry has z-scores. */
  'no-standard-scores',
  /** More entries than can be searched exactly. */
  'too-many',
  /** Only a ranked entry has it. */
  'unranked',
  /** The rubric has only this criterion, so there is nothing beside it. */
  'only-criterion',
])
export type Refusal = z.infer<typeof Refusal>

/** A figure or the reason why there is none. */
export type Figure<T = number> = { readonly value: T } | { readonly refused: Refusal }

/** What a reader must know of a figure that is given. */
export const Caution = z.enum([
  /** Jurors scored different numbers of entries, so sums over them do not compare. */
  'unequal-sheets',
  /** Several orders are equally good; the one nearest the official ranking is shown. */
  'not-unique',
  /** Some ranked entries lack the figure, so its ranks are among the others. */
  'not-all',
  /** So few entries that the distribution behind p is a rough guide. */
  'rough',
  /** From so few entries that each of them sways it. */
  'few-entries',
  /** Too few entries for an interval around it. */
  'interval-too-few',
  /** No error is left to make an interval of, or jurors disagree more than chance would. */
  'no-interval',
])
export type Caution = z.infer<typeof Caution>

/** The figures of the results that notes can speak of. */
export const FigureName = z.enum([
  'mean',
  'median',
  'trimmed',
  'z',
  'leastSquares',
  'borda',
  'kemeny',
  'interval',
  'alphaInterval',
  'alphaOrdinal',
  'icc21',
  'icc2k',
  'kendallW',
  'kendallP',
  'severity',
  'spread',
  'correlation',
  'bordaShare',
  'alphaNominal',
  'alphaRatio',
  'icc11',
  'icc31',
  'icc1k',
  'icc3k',
  'severityError',
  'residual',
  'lowest',
  'highest',
  'discrimination',
])
export type FigureName = z.infer<typeof FigureName>

/** Says why a figure is null or to be read with care. */
export const Note = z.strictObject({ figure: FigureName, reason: z.union([Refusal, Caution]) })
export type Note = z.infer<typeof Note>

/** The value, or null where it was refused. */
export function valueOrNull<T>(figure: Figure<T>): T | null {
  return 'value' in figure ? figure.value : null
}

/** The same for each of several. */
export function valuesOrNull<K extends string, T>(
  figures: Readonly<Record<K, Figure<T>>>,
): Readonly<Record<K, T | null>> {
  const values = Object.entries<Figure<T>>(figures).map(([key, figure]) => [
    key,
    valueOrNull(figure),
  ])
  // The keys are those of `figures`, which Object.entries forgets.
  return Object.fromEntries(values) as Readonly<Record<K, T | null>>
}

/** A note for each figure that was refused. */
export function notesOf(
  figures: Readonly<Partial<Record<FigureName, Figure<unknown>>>>,
): readonly Note[] {
  return FigureName.options.flatMap((name) => {
    const figure = figures[name]
    return figure && 'refused' in figure ? [{ figure: name, reason: figure.refused }] : []
  })
}

/** One part of a compound figure. */
export function mapFigure<T, U>(figure: Figure<T>, part: (value: T) => U): Figure<U> {
  return 'value' in figure ? { value: part(figure.value) } : figure
}
