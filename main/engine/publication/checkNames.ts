import type { Publication } from '../../../shared/format/publication.ts'
import type { Problems } from '../../../shared/publication/publicationProblem.ts'
import { type Contents, MINUTES, publishedNames } from './contents.ts'

/** Whether the office listed every file that a publication has, and none that it does not know. */
export function checkNames(index: Publication, contents: Contents, problems: Problems): void {
  const listed = new Set(index.files.map(({ name }) => name))
  const wanted = wantedNames(index, contents)
  for (const name of wanted) if (!listed.has(name)) problems.add('lacking', name)
  if (contents.source === null) return
  const known = new Set([...wanted, MINUTES])
  for (const name of listed) if (!known.has(name)) problems.add('stranger', name)
}

function wantedNames(index: Publication, { sheets, source }: Contents): readonly string[] {
  const own = sheets.flatMap(({ published: { juror, tracker } }) => [
    `sheets/${juror}.json`,
    `receipts/${tracker}.json`,
    ...(hasSigned(index) ? [signedName(juror)] : []),
  ])
  const amendments = index.naming === 'named' ? (source?.amendments ?? []) : []
  return [
    ...Object.values(publishedNames),
    ...own,
    ...amendments.map(({ digest }) => amendmentName(digest)),
  ]
}

/** The jurors' signatures are over their names and comments, so they are told only with both. */
export function hasSigned({ naming, comments }: Pick<Publication, 'naming' | 'comments'>): boolean {
  return naming === 'named' && comments
}

/** The score file as the juror signed it. */
export function signedName(juror: string): string {
  return `signed/${juror}.jws`
}

export function amendmentName(digest: string): string {
  return `amendments/${digest}.jws`
}
