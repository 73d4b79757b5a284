/** A piece of a page's text as pdf.js tells it. */
export type TextItem = {
  readonly str: string
  readonly dir: string
  /** The last but one is where it begins from the left. */
  readonly transform: readonly number[]
  readonly hasEOL: boolean
}

/**
 * The pieces of a page in the order in which they are read. Some programs write Arabic and Hebrew letter by letter from
 * the left; pdf.js turns round what lies within one piece, and here the pieces of such a line are. What lies in
 * reading order already stays as it is.
 */
export function inReadingOrder<T extends TextItem>(items: readonly T[]): readonly T[] {
  const ordered: T[] = []
  let line: T[] = []
  for (const item of items) {
    line.push(item)
    if (!item.hasEOL) continue
    ordered.push(...lineInOrder(line))
    line = []
  }
  return [...ordered, ...lineInOrder(line)]
}

function lineInOrder<T extends TextItem>(line: readonly T[]): readonly T[] {
  if (!isWrittenBackwards(line)) return line
  const turned = isRightToLeft(line) ? turnedBut(line, isLeftToRight) : turnedRuns(line)
  if (!line.some(({ hasEOL }) => hasEOL)) return turned
  return turned.map((item, place) => ({ ...item, hasEOL: place === turned.length - 1 }))
}

/** Each next piece lies further right, though it is read to the left. */
function isWrittenBackwards(line: readonly TextItem[]): boolean {
  const places = line.filter(isArabic).map(leftOf)
  const steps = places.slice(1).map((left, index) => Math.sign(left - (places[index] ?? left)))
  return steps.reduce((sum, step) => sum + step, 0) > 0
}

function leftOf({ transform }: TextItem): number {
  return transform[4] ?? 0
}

function isArabic({ dir, str }: TextItem): boolean {
  return dir === 'rtl' && str.trim() !== ''
}

/** Words and numbers that are read to the right in every line. */
function isLeftToRight(item: TextItem): boolean {
  return !isArabic(item) && /[\p{L}\p{N}]/u.test(item.str)
}

function isRightToLeft(line: readonly TextItem[]): boolean {
  const letters = (some: readonly TextItem[]): number =>
    some.reduce((sum, { str }) => sum + str.length, 0)
  return letters(line.filter(isArabic)) > letters(line.filter(isLeftToRight))
}

/** All turned round, but what lies between pieces of the other direction keeps its own order. */
function turnedBut<T extends TextItem>(
  line: readonly T[],
  stays: (item: T) => boolean,
): readonly T[] {
  return stretches(line, stays)
    .toReversed()
    .flatMap(({ items, isKept }) => (isKept ? items : items.toReversed()))
}

/** Only the stretches of Arabic in a line that runs to the right. */
function turnedRuns<T extends TextItem>(line: readonly T[]): readonly T[] {
  return stretches(line, isArabic).flatMap(({ items, isKept }) =>
    isKept ? items.toReversed() : items,
  )
}

type Stretch<T> = { readonly items: T[]; readonly isKept: boolean }

/** Cut where a kind of piece begins and ends; spaces within a stretch of it belong to it. */
function stretches<T extends TextItem>(
  line: readonly T[],
  isOfKind: (item: T) => boolean,
): readonly Stretch<T>[] {
  const found: Stretch<T>[] = []
  line.forEach((item, place) => {
    const isKept = isOfKind(item) || isBetween(line, place, isOfKind)
    const last = found.at(-1)
    if (last?.isKept === isKept) last.items.push(item)
    else found.push({ items: [item], isKept })
  })
  return found
}

function isBetween<T extends TextItem>(
  line: readonly T[],
  place: number,
  isOfKind: (item: T) => boolean,
): boolean {
  const speaks = (item: T): boolean => isArabic(item) || isLeftToRight(item)
  const item = line[place]
  if (item === undefined || speaks(item)) return false
  const [before, after] = [line.slice(0, place).findLast(speaks), line.slice(place).find(speaks)]
  return before !== undefined && after !== undefined && isOfKind(before) && isOfKind(after)
}
