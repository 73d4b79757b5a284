import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { carryOver } from '../../../../../main/engine/desk/carry/carryOver.ts'
import { citeEvidence } from '../../../../../main/engine/desk/citeEvidence.ts'
import { comment } from '../../../../../main/engine/desk/comment.ts'
import { enrolDesk } from '../../../../../main/engine/desk/enrol.ts'
import { exportScores } from '../../../../../main/engine/desk/exportScores.ts'
import type { OpenDesk } from '../../../../../main/engine/desk/openDesk.ts'
import { scoreCriterion } from '../../../../../main/engine/desk/scoreCriterion.ts'
import type { DeskEntry, Verdict } from '../../../../../shared/calls/views.ts'
import { readDesk } from '../../../../../main/engine/desk/readDesk.ts'
import type { Document } from '../../../../../shared/model/entry.ts'
import { CriterionId, CriterionPath } from '../../../../../shared/model/ids.ts'
import { Points } from '../../../../../shared/model/points.ts'
import { declareNone } from '../../../../support/sampleDesk.ts'
import { code } from '../../../../support/samplePrize.ts'
import { openTestOffice, quiet, testPorts, type TestOffice } from '../../office/officeFixture.ts'

/** J01 of the river prize at a desk of their own, and the office that sends bundles. */
export type RiverDesk = {
  readonly office: TestOffice
  readonly folder: string
  readonly words: string
  readonly desk: () => OpenDesk
  readonly build: () => Promise<readonly { jurorId: string; passphrase: string | null }[]>
  /** Opens the bundle that is there now. */
  readonly carry: (words?: string, deskWords?: string | null) => Promise<OpenDesk>
  readonly export: (name: string) => Promise<string>
  readonly collect: (...files: readonly string[]) => Promise<readonly Verdict[]>
}

export async function riverDesk(): Promise<RiverDesk> {
  const office = await openTestOffice()
  const ports = testPorts(join(office.root, 'juror'))
  const folder = join(office.root, 'desk')
  const build = async (): Promise<readonly { jurorId: string; passphrase: string | null }[]> =>
    (await office.handlers['office.build']({ out: office.bundle }, quiet)).slips
  const [slip] = await build()
  const words = slip?.passphrase ?? ''
  const opener = { jurorId: 'J01', passphrase: words }
  let open = await enrolDesk({ path: office.bundle, folder, ...opener }, ports, quiet)
  onTestFinished(() => {
    open.close()
  })
  const carry: RiverDesk['carry'] = async (given = words, deskPassphrase = null) => {
    open.close()
    const wish = { folder, path: office.bundle, deskPassphrase }
    open = await carryOver({ ...wish, opener: { jurorId: 'J01', passphrase: given } }, ports, quiet)
    return open
  }
  return {
    office,
    folder,
    words,
    build,
    carry,
    desk: () => open,
    export: async (name) => {
      const path = join(office.root, name)
      await exportScores(open, path)
      return path
    },
    collect: (...paths) => Promise.resolve(office.handlers['office.collect']({ paths }, quiet)),
  }
}

/** Scores C-1 whole, with a comment and a citation of its budget; one mark on C-2. */
export function scoreSome(desk: OpenDesk): void {
  declareNone(desk, 'C-1', 'C-2', 'C-3')
  mark(desk, 'C-1', 'benefit', 450)
  mark(desk, 'C-1', 'craft', 300)
  mark(desk, 'C-2', 'benefit', 200)
  comment(desk, { entryCode: code('C-1'), criterionId: CriterionId.parse('benefit'), text: 'Fine' })
  const [, budget] = documentsOf(desk, 'C-1')
  if (budget === undefined) throw new Error('C-1 has a budget')
  const place = { documentId: budget.id, page: 2, quote: 'Second', region: null }
  const evidence = [{ criterionId: CriterionId.parse('craft'), ...place }]
  citeEvidence(desk, { entryCode: code('C-1'), evidence })
}

export function mark(desk: OpenDesk, entry: string, criterion: string, points: number): void {
  const path = CriterionPath.parse(criterion)
  scoreCriterion(desk, { entryCode: code(entry), criterion: path, mark: Points.parse(points) })
}

export function documentsOf(desk: OpenDesk, entry: string): readonly Document[] {
  return desk.entries.get(code(entry))?.entry.documents ?? []
}

export function entryOf(desk: OpenDesk, entry: string): DeskEntry {
  const found = readDesk(desk).entries.find((one) => one.entry.code === entry)
  if (found === undefined) throw new Error(`${entry} is not on the desk`)
  return found
}

export async function addRows(
  { office }: RiverDesk,
  file: string,
  ...rows: readonly string[]
): Promise<void> {
  await appendFile(join(office.folder, file), rows.map((row) => `${row}\n`).join(''))
}

export async function replaceIn(
  { office }: RiverDesk,
  file: string,
  before: string,
  after: string,
): Promise<void> {
  const path = join(office.folder, file)
  const text = await readFile(path, 'utf8')
  if (!text.includes(before)) throw new Error(`${file} holds no such text`)
  await writeFile(path, text.replace(before, after))
}
