import { join } from 'node:path'
import { createDeskHandlers } from '../../../../../../main/engine/desk/deskHandlers.ts'
import type { HandlersOf } from '../../../../../../main/engine/handlers.ts'
import type { GivenBuilt, GivenWish } from '../../../../../../shared/calls/givenCalls.ts'
import type { Given } from '../../../../../../shared/calls/deskGivenCalls.ts'
import type { Slip } from '../../../../../../shared/calls/views.ts'
import { CategoryId, CriterionId, DocumentId } from '../../../../../../shared/model/ids.ts'
import type { Sheet } from '../../../../../../shared/model/sheet.ts'
import { temporaryFolder } from '../../../../../support/temporaryFolder.ts'
import { testPorts } from '../../../../../support/testPorts.ts'
import { sealTo, scoresOf, sheetsOf, testJuror, type TestJuror } from '../../jurorFixture.ts'
import { buildTestBundle, openTestOffice, quiet, type TestOffice } from '../../officeFixture.ts'
import type { Files } from '../../prizeFixture.ts'
import { points } from '../../results/scoredOffice.ts'

export type GivenScene = {
  readonly office: TestOffice
  readonly slips: readonly Slip[]
  /** Where the bundle of scores goes. */
  readonly out: string
  readonly build: (wish?: Partial<GivenWish>) => Promise<GivenBuilt>
  /** The words of a juror's slip. */
  readonly words: (jurorId: string) => string
  /** Opens the bundle of scores at a new desk. */
  readonly open: (jurorId: string) => Promise<HandlersOf<'desk'>>
  readonly given: (jurorId: string) => Promise<Given>
}

export const everything: GivenWish = {
  naming: 'named',
  comments: true,
  scope: 'all',
  categories: ['cities', 'people'].map((id) => CategoryId.parse(id)),
}

/**
 * The scored prize, in which J02 is in conflict with P-1 by the secretariat's list and J03 with C-1 by an
 * own word. J02 has written to C-2 and cited its first page.
 */
export async function givenScene(change: Files = {}): Promise<GivenScene> {
  const office = await openTestOffice(change)
  const slips = await buildTestBundle(office)
  const paths: string[] = []
  for (const slip of slips) {
    const juror = await testJuror(office.bundle, slip)
    const scores = scoresOf(juror, sheetsIn(juror))
    paths.push(await sealTo(office.root, `${slip.jurorId}.juryscore`, juror, scores))
  }
  await office.handlers['office.collect']({ paths }, quiet)
  const out = join(office.root, 'meeting.jurybox')
  const words = (jurorId: string): string =>
    slips.find((slip) => slip.jurorId === jurorId)?.passphrase ?? ''
  const open = async (jurorId: string): Promise<HandlersOf<'desk'>> => {
    const handlers = createDeskHandlers(testPorts(await temporaryFolder()))
    await handlers['desk.enrol']({ path: out, jurorId, passphrase: words(jurorId) }, quiet)
    return handlers
  }
  return {
    office,
    slips,
    out,
    words,
    open,
    build: async (wish = {}) =>
      office.handlers['office.buildDeliberation']({ out, wish: { ...everything, ...wish } }, quiet),
    given: async (jurorId) => {
      const desk = await open(jurorId)
      const given = await desk['desk.given']({}, quiet)
      await desk['desk.lock']({}, quiet)
      return given
    },
  }
}

function sheetsIn(juror: TestJuror): readonly Sheet[] {
  const id = juror.keyring.juror.id
  const sheets = sheetsOf(juror, (entry, path) => {
    const [benefit = 0, craft = 0] = points[id]?.[entry] ?? []
    return path.startsWith('craft') ? craft : benefit
  })
  return sheets.map((sheet) => {
    if (id === 'J03' && sheet.entryCode === 'C-1') return recused(sheet)
    return id === 'J02' && sheet.entryCode === 'C-2' ? spoken(juror, sheet) : sheet
  })
}

function recused(sheet: Sheet): Sheet {
  return { ...sheet, state: 'recused', reason: 'My brother built it', marks: [] }
}

function spoken({ contents }: TestJuror, sheet: Sheet): Sheet {
  const entry = contents.entries.find(({ code }) => code === sheet.entryCode)
  const documentId = DocumentId.parse(entry?.documents[0]?.id)
  const criterionId = CriterionId.parse('benefit')
  const cited = { criterionId, documentId, page: 1, quote: 'This is', region: null }
  return {
    ...sheet,
    comments: [{ criterionId, text: 'A bridge that people use' }],
    overallComment: 'Well made, says Kim',
    evidence: [cited],
  }
}
