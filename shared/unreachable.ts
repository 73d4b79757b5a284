/** Closes a `switch` over a union: a new case does not compile until it is handled. */
export function unreachable(value: never): never {
  throw new TypeError(`unreachable case: ${JSON.stringify(value)}`)
}
