import type { Sha256 } from '../../../../shared/model/ids.ts'

/** A revision of one juror's scores: `previous` is the digest of the revision before, null in the first. */
export type Revision = {
  readonly digest: Sha256
  readonly revision: number
  readonly previous: Sha256 | null
}

/** What the secretariat decided about two histories: the revision to go on from, and those that were set aside. */
export type HistoryChoice = { readonly chosen: Sha256; readonly setAside: readonly Sha256[] }

/**
 * Which revision counts. With two histories it is the last one that both have in common, until the
 * secretariat decides; `forkedAt` is the first revision that exists twice and nobody has decided about.
 */
export type Standing = {
  readonly head: Revision | null
  readonly forkedAt: number | null
  /** Files of a history that was decided against, later ones that go on from it too. */
  readonly setAside: ReadonlySet<Sha256>
}

/** A function of the set and the decision: in which order the files arrived changes nothing. */
export function standing(
  files: readonly Revision[],
  choice: HistoryChoice | null = null,
): Standing {
  const setAside = choice === null ? new Set<Sha256>() : setAsideBy(files, choice)
  const rest = files.filter(({ digest }) => !setAside.has(digest))
  const forkedAt = forkOf(rest)
  const chosen = rest.find(({ digest }) => digest === choice?.chosen)
  const isDecided = chosen !== undefined && forkedAt !== null && forkedAt <= chosen.revision
  // What was decided counts on when another rival of it appears: nothing is replaced unasked.
  const counting = isDecided ? [chosen, ...goingOnFrom(rest, [chosen.digest])] : rest
  return { head: highestAgreed(counting), forkedAt, setAside }
}

/** The files at the end of each history, from the first fork on; what the secretariat chooses between. */
export function branchEnds<F extends Revision>(files: readonly F[]): readonly F[] {
  const forkedAt = forkOf(files) ?? Infinity
  const continued = new Set(files.map(({ previous }) => previous))
  return files.filter(({ digest, revision }) => revision >= forkedAt && !continued.has(digest))
}

/** A revision and those before it that are there, the latest first. */
export function lineage(files: readonly Revision[], digest: Sha256): readonly Revision[] {
  const known = new Map(files.map((file) => [file.digest, file]))
  const line: Revision[] = []
  for (let file = known.get(digest); file !== undefined;) {
    line.push(file)
    file = file.previous === null ? undefined : known.get(file.previous)
  }
  return line
}

/** What a choice leaves out: all from the fork on that does not lead to the chosen revision or follow from it. */
export function leftOutBy(files: readonly Revision[], chosen: Sha256): readonly Sha256[] {
  const fork = forkOf(files) ?? Infinity
  const kept = new Set([
    ...namesOf(lineage(files, chosen)),
    ...namesOf(goingOnFrom(files, [chosen])),
  ])
  return files
    .filter(({ digest, revision }) => revision >= fork && !kept.has(digest))
    .map(({ digest }) => digest)
}

function highestAgreed(files: readonly Revision[]): Revision | null {
  const forkedAt = forkOf(files) ?? Infinity
  const agreed = files.filter(({ revision }) => revision < forkedAt)
  return agreed.reduce<Revision | null>(
    (highest, file) => (highest === null || file.revision > highest.revision ? file : highest),
    null,
  )
}

/** The first revision that exists twice. A revision is known by its file, and by the digest that the one after it names. */
export function forkOf(files: readonly Revision[]): number | null {
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

/** What was set aside, what goes on from it, and what led to it since the fork, whenever it arrives. */
function setAsideBy(files: readonly Revision[], choice: HistoryChoice): Set<Sha256> {
  const kept = new Set(namesOf(lineage(files, choice.chosen)))
  const roots = choice.setAside.filter((digest) => !kept.has(digest))
  const fork = forkOf(files) ?? Infinity
  const before = roots
    .flatMap((digest) => lineageWithNames(files, digest))
    .filter(({ digest, revision }) => revision >= fork && !kept.has(digest))
  const all = [...roots, ...before.map(({ digest }) => digest)]
  return new Set([...all, ...goingOnFrom(files, all).map(({ digest }) => digest)])
}

type Named = Pick<Revision, 'digest' | 'revision'>

/** The lineage with the revision that its first file names, which may not be there. */
function lineageWithNames(files: readonly Revision[], digest: Sha256): readonly Named[] {
  return lineage(files, digest).flatMap((file) =>
    file.previous === null
      ? [file]
      : [file, { digest: file.previous, revision: file.revision - 1 }],
  )
}

function namesOf(files: readonly Revision[]): readonly Sha256[] {
  return files.flatMap(({ digest, previous }) =>
    previous === null ? [digest] : [digest, previous],
  )
}

/** The files that go on from one of these revisions, however far. */
function goingOnFrom(files: readonly Revision[], digests: readonly Sha256[]): readonly Revision[] {
  const before = new Set(digests)
  const after: Revision[] = []
  for (const file of files.toSorted((a, b) => a.revision - b.revision)) {
    if (file.previous === null || !before.has(file.previous)) continue
    before.add(file.digest)
    after.push(file)
  }
  return after
}
