import type { Sha256 } from '../../../../shared/model/ids.ts'

/** A revision of one juror's scores: `previous` is the digest of the revision before, null in the first. */
export type Revision = {
  readonly digest: Sha256
  readonly revision: number
  readonly previous: Sha256 | null
}

/**
 * Which revision counts. With two histories it is the last one that both have in common, until the
 * secretariat decides; `forkedAt` is the first revision that exists twice.
 */
export type Standing = { readonly head: Revision | null; readonly forkedAt: number | null }

/** A function of the set alone: in which order the files arrived changes nothing. */
export function standing(files: readonly Revision[]): Standing {
  const forkedAt = firstFork(files)
  const agreed = files.filter(({ revision }) => revision < (forkedAt ?? Infinity))
  const head = agreed.reduce<Revision | null>(
    (highest, file) => (highest === null || file.revision > highest.revision ? file : highest),
    null,
  )
  return { head, forkedAt }
}

/** A revision is known by its file, and by the digest that the one after it names. */
function firstFork(files: readonly Revision[]): number | null {
  const known = new Map<number, Set<Sha256>>()
  const learn = (revision: number, digest: Sha256): void => {
    known.set(revision, (known.get(revision) ?? new Set()).add(digest))
  }
  for (const { digest, revision, previous } of files) {
    learn(revision, digest)
    if (previous !== null) learn(revision - 1, previous)
  }
  const twice = [...known].filter(([, digests]) => digests.size > 1).map(([revision]) => revision)
  return twice.length === 0 ? null : Math.min(...twice)
}
