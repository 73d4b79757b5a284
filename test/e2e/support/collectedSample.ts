import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { inject } from 'vitest'
import { z } from 'zod'
import { createOfficeHandlers } from '../../../main/engine/office/officeHandlers.ts'
import { systemPorts } from '../../../main/engine/systemPorts.ts'
import { projectFolder } from '../../../scripts/project.ts'
import { CriterionId, JurorId } from '../../../shared/model/ids.ts'
import type { MeetingAct } from '../../../shared/model/meeting.ts'
import type { Sheet } from '../../../shared/model/sheet.ts'
import { derivedState } from '../../../shared/scoring/derivedState.ts'
import {
  scoresOf,
  sealTo,
  sheetsOf,
  testJuror,
  type TestJuror,
} from '../../main/engine/office/jurorFixture.ts'
import { quietContext } from '../../support/contexts.ts'
import { copyOfSample } from './copyOfSample.ts'

const Row = z.object({
  juror: z.string(),
  entry: z.string(),
  criterion: z.string(),
  points: z.string(),
  comment: z.string(),
})

const assets = join(projectFolder, 'assets')
const rows = z
  .array(Row)
  .parse(parse(readFileSync(join(assets, 'sample/scores.csv')), { columns: true, bom: true }))

/**
 * The sample prize with the scores of all its jurors collected; J01 cites the second page of TI-001. With jurors
 * in the room their meeting has begun.
 */
export async function collectedSample(present: readonly string[] = []): Promise<string> {
  const { bundle, passphrases, officePassphrase } = inject('sample')
  const folder = await copyOfSample()
  const inbox = join(folder, '../inbox')
  await mkdir(inbox)
  const paths: string[] = []
  for (const [id, passphrase] of Object.entries(passphrases)) {
    const juror = await testJuror(bundle, { jurorId: JurorId.parse(id), name: '', passphrase })
    paths.push(await sealTo(inbox, `${id}.juryscore`, juror, scoresOf(juror, sheetsIn(juror))))
  }
  const places = { home: join(folder, '../home'), version: '0', log: () => undefined }
  const office = createOfficeHandlers(systemPorts({ ...places, assets }))
  await office['office.open']({ folder }, quietContext())
  await office['office.unlock']({ passphrase: officePassphrase }, quietContext())
  await office['office.collect']({ paths }, quietContext())
  for (const act of meetingWith(present)) await office['office.meetingAct']({ act }, quietContext())
  await office['office.close']({}, quietContext())
  return folder
}

function meetingWith(present: readonly string[]): readonly MeetingAct[] {
  if (present.length === 0) return []
  return [
    { kind: 'opened', place: 'Seoul', chair: 'The chair' },
    ...present.map((id) => ({
      kind: 'present' as const,
      jurorId: JurorId.parse(id),
      here: true,
    })),
  ]
}

function sheetsIn(juror: TestJuror): readonly Sheet[] {
  const { id } = juror.keyring.juror
  const own = rows.filter((row) => row.juror === id)
  const sheets = sheetsOf(juror, (entry, path) => {
    const row = own.find((one) => one.entry === entry && one.criterion === path)
    return row === undefined ? null : Math.round(Number(row.points) * 100)
  })
  return sheets.map((sheet) => {
    const said = own.filter((row) => row.entry === sheet.entryCode && row.comment !== '')
    const comments = said
      .filter(({ criterion }) => sheet.marks.some((mark) => mark.criterion === criterion))
      .map(({ criterion, comment }) => ({
        criterionId: CriterionId.parse(criterion),
        text: comment,
      }))
    const overallComment = said.find(({ criterion }) => criterion === '')?.comment ?? ''
    const filled = { ...sheet, comments, overallComment, evidence: citedIn(juror, sheet) }
    return sheet.marks.length === 0 ? filled : { ...filled, state: stateOf(juror, filled) }
  })
}

function stateOf({ contents }: TestJuror, sheet: Sheet): Sheet['state'] {
  const entry = contents.entries.find(({ code }) => code === sheet.entryCode)
  const category = contents.prize.categories.find(({ id }) => id === entry?.categoryId)
  return category === undefined ? sheet.state : derivedState(category.rubric, sheet)
}

function citedIn({ keyring, contents }: TestJuror, { entryCode, marks }: Sheet): Sheet['evidence'] {
  if (keyring.juror.id !== 'J01' || entryCode !== 'TI-001') return []
  const document = contents.entries.find(({ code }) => code === entryCode)?.documents[0]
  const criterion = marks[0]?.criterion
  if (document === undefined || criterion === undefined) return []
  const region = { x: 6000, y: 50_000, width: 40_000, height: 6000 }
  const place = { documentId: document.id, page: 2, quote: 'Twelve years of calls', region }
  return [{ criterionId: CriterionId.parse(criterion), ...place }]
}
