import { sealTo, scoresOf, sheetsOf, testJuror, type TestJuror } from '../jurorFixture.ts'
import { buildTestBundle, openTestOffice, quiet, type TestOffice } from '../officeFixture.ts'
import type { Sheet } from '../../../../../shared/model/sheet.ts'

/** Points per juror for benefit and craft of each city, and for the leadership of P-1. */
export const points: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>> =
  {
    J01: { 'C-1': [500, 300], 'C-2': [400, 400], 'C-3': [200, 250], 'P-1': [700, 0] },
    J02: { 'C-1': [450, 350], 'C-2': [300, 500], 'C-3': [300, 150] },
    J03: { 'C-1': [350, 400], 'C-2': [500, 450], 'C-3': [100, 100], 'P-1': [900, 0] },
  }

/** The sound prize with three jurors' scores collected. */
export async function scoredOffice(): Promise<TestOffice> {
  const office = await openTestOffice()
  const slips = await buildTestBundle(office)
  const paths: string[] = []
  for (const slip of slips) {
    const juror = await testJuror(office.bundle, slip)
    const scores = scoresOf(juror, sheetsIn(juror))
    paths.push(await sealTo(office.root, `${slip.jurorId}.juryscore`, juror, scores))
  }
  await office.handlers['office.collect']({ paths }, quiet)
  return office
}

function sheetsIn(juror: TestJuror): readonly Sheet[] {
  const id = juror.keyring.juror.id
  const sheets = sheetsOf(juror, (entry, path) => {
    const [benefit = 0, craft = 0] = points[id]?.[entry] ?? []
    return path.startsWith('craft') ? craft : benefit
  })
  if (id !== 'J02') return sheets
  return sheets.map((sheet) =>
    sheet.entryCode === 'C-2'
      ? {
          ...sheet,
          comments: [{ criterionId: 'benefit' as never, text: '=1+1 is no formula' }],
          overallComment: 'Well made',
        }
      : sheet,
  )
}
