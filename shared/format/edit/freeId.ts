const LONGEST = 48

/**
 * An id for something new, made from its title: small Latin letters, digits and hyphens. A title in another script
 * gives none, so `kind` with a number stands for it.
 */
export function freeId(title: string, taken: readonly string[], kind: string): string {
  const wanted = slugOf(title) || kind
  if (!taken.includes(wanted) && wanted !== kind) return wanted
  for (let number = wanted === kind ? 1 : 2; ; number++) {
    const id = `${wanted}-${number}`
    if (!taken.includes(id)) return id
  }
}

function slugOf(title: string): string {
  const letters = title
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
  const joined = letters.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '')
  if (joined.length <= LONGEST) return joined
  return joined.slice(0, LONGEST).replace(/-[^-]*$/, '')
}
