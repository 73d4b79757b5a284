/** Deeper than any of our formats, and far from the end of any stack. */
const MAX_DEPTH = 64

/**
 * The one spelling of a value: RFC 8785, restricted to strings, safe integers, booleans, null, arrays
 * and plain objects. Members are sorted by UTF-16 code units.
 * @throws TypeError for anything else, such as `undefined`, fractions, lone surrogates or a Date.
 */
export function canonicalJson(value: unknown): string {
  return write(value, 0)
}

function write(value: unknown, depth: number): string {
  if (depth > MAX_DEPTH) throw new TypeError(`canonical JSON is at most ${MAX_DEPTH} levels deep`)
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return integer(value)
  if (typeof value === 'string') return text(value)
  if (Array.isArray(value)) {
    return `[${Array.from(value, (element) => write(element, depth + 1)).join(',')}]`
  }
  if (isPlainObject(value)) return members(value, depth)
  throw new TypeError(`canonical JSON has no ${typeof value}`)
}

function integer(value: number): string {
  if (!Number.isSafeInteger(value)) throw new TypeError('canonical JSON has only safe integers')
  return String(value)
}

function text(value: string): string {
  if (!value.isWellFormed()) throw new TypeError('canonical JSON has no lone surrogates')
  return JSON.stringify(value)
}

function members(value: Readonly<Record<string, unknown>>, depth: number): string {
  // The default order of sort() is by UTF-16 code units, which is what RFC 8785 asks for.
  const names = Object.keys(value).sort()
  return `{${names.map((name) => `${text(name)}:${write(value[name], depth + 1)}`).join(',')}}`
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
