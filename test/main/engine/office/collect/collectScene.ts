import { join } from 'node:path'
import { mkdir, writeFile } from 'node:fs/promises'
import type { Verdict } from '../../../../../shared/calls/views.ts'
import type { Sheet } from '../../../../../shared/model/sheet.ts'
import { chainOf, seal, sheetsOf, testJuror, type TestJuror } from '../jurorFixture.ts'
import { buildTestBundle, openTestOffice, quiet, type TestOffice } from '../officeFixture.ts'

export type Scene = { readonly office: TestOffice; readonly jurors: readonly TestJuror[] }

/** An office with a built bundle, and all its jurors with a key each. */
export async function collectScene(): Promise<Scene> {
  const office = await openTestOffice()
  const slips = await buildTestBundle(office)
  const jurors: TestJuror[] = []
  for (const slip of slips) jurors.push(await testJuror(office.bundle, slip))
  return { office, jurors }
}

export function jurorAt({ jurors }: Scene, place: number): TestJuror {
  const juror = jurors[place]
  if (juror === undefined) throw new Error('no such juror')
  return juror
}

/** Sheets with the same points everywhere. */
export function allPoints(juror: TestJuror, points: number): readonly Sheet[] {
  return sheetsOf(juror, () => points)
}

/** The sealed revisions of a chain whose sheets hold these points. */
export async function sealedChain(
  juror: TestJuror,
  ...points: readonly number[]
): Promise<readonly Uint8Array[]> {
  const chain = chainOf(juror, ...points.map((each) => allPoints(juror, each)))
  return Promise.all(chain.map((scores) => seal(juror, scores)))
}

/** Collects files that exist only as bytes, in their order. */
export async function collectBytes(
  office: Pick<TestOffice, 'root' | 'handlers'>,
  ...files: readonly Uint8Array[]
): Promise<readonly Verdict[]> {
  const folder = join(office.root, 'given')
  await mkdir(folder, { recursive: true })
  const paths: string[] = []
  for (const [place, bytes] of files.entries()) {
    const path = join(folder, `${place}.juryscore`)
    await writeFile(path, bytes)
    paths.push(path)
  }
  return office.handlers['office.collect']({ paths }, quiet)
}

/** `verdict CODE decision`, without what there is none of. */
export function short({ verdict, code, decision }: Verdict): string {
  return [verdict, code, decision].filter((part) => part !== null).join(' ')
}

/** The first mark of each sheet that counts. */
export async function countedMarks({ handlers }: Pick<TestOffice, 'handlers'>): Promise<unknown[]> {
  const { sheets } = await handlers['office.results']({}, quiet)
  return [...new Set(sheets.map(({ sheet }) => sheet.marks[0]?.mark))]
}
