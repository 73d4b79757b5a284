/** A figure that is not what follows; `found` and `follows` are as JSON, empty where there is nothing. */
export type Difference = {
  /** Such as `categories[tech].entries[TI-003].score`. */
  readonly where: string
  readonly found: string
  readonly follows: string
}

/** Every place where two values of JSON differ. Elements of a list are held against those of the same name. */
export function differences(found: unknown, follows: unknown, where = ''): readonly Difference[] {
  if (Array.isArray(found) && Array.isArray(follows)) return inLists(found, follows, where)
  if (isObject(found) && isObject(follows)) return inObjects(found, follows, where)
  return JSON.stringify(found) === JSON.stringify(follows) ? [] : [differ(found, follows, where)]
}

type Members = Readonly<Record<string, unknown>>

function inObjects(found: Members, follows: Members, where: string): readonly Difference[] {
  const names = [...new Set([...Object.keys(follows), ...Object.keys(found)])]
  const path = where === '' ? '' : `${where}.`
  return names.flatMap((name) => differences(found[name], follows[name], path + name))
}

type List = readonly unknown[]

function inLists(found: List, follows: List, where: string): readonly Difference[] {
  const [here, there] = [named(found), named(follows)]
  const names = [...new Set([...there.keys(), ...here.keys()])]
  const inside = names.flatMap((name) =>
    differences(here.get(name), there.get(name), `${where}[${name}]`),
  )
  const orders = [here, there].map((list) => [...list.keys()].join(' '))
  if (inside.length > 0 || orders[0] === orders[1]) return inside
  return [differ(orders[0], orders[1], where)]
}

/** By what names an element, else by its place. */
function named(list: List): ReadonlyMap<string, unknown> {
  const names = list.map(nameOf)
  const distinct = new Set(names).size === list.length && !names.includes('')
  return new Map(
    list.map((element, place) => [distinct ? (names[place] ?? '') : `${place}`, element]),
  )
}

const naming = [
  'id',
  'code',
  'juror',
  'jurorId',
  'entryCode',
  'digest',
  'decision',
  'criterion',
  'criterionId',
]

function nameOf(element: unknown): string {
  if (!isObject(element)) return ''
  return naming.flatMap((name) => (name in element ? [String(element[name])] : [])).join(' ')
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const LONGEST = 120

function differ(found: unknown, follows: unknown, where: string): Difference {
  return { where, found: shown(found), follows: shown(follows) }
}

function shown(value: unknown): string {
  if (value === undefined) return ''
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
