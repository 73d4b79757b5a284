import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { enrolDesk } from '../../../main/engine/desk/enrol.ts'
import { importSheetTable } from '../../../main/engine/desk/sheetTable/importSheetTable.ts'
import { createOfficeHandlers } from '../../../main/engine/office/officeHandlers.ts'
import type { Ports } from '../../../main/engine/ports.ts'
import { systemPorts } from '../../../main/engine/systemPorts.ts'
import type { DrivenApp } from '../../../scripts/drive/openApp.ts'
import { projectFolder } from '../../../scripts/project.ts'
import { pdfOf } from '../../main/engine/documents/pdfFixture.ts'
import { quietContext } from '../../support/contexts.ts'
import { appForTest } from './appForTest.ts'

const prizeYaml = `id: harbour-prize
title: Harbour Prize
edition: '2026'
round: { number: 1, title: First round }
deadline: '2027-01-29T18:00:00+09:00'
rule: { method: mean }
categories:
  - id: cities
    title: Cities by the sea
    rubric:
      scale: { minimum: 1, maximum: 5, step: 0.5 }
      criteria:
        - { id: need, title: A need that people have }
        - { id: plan, title: A plan that can be followed }
        - { id: reach, title: Reach beyond one district }
        - { id: care, title: Care for those who are left out }
  - id: people
    title: People
    rubric:
      scale: { minimum: 0, maximum: 10, step: 1 }
      criteria:
        - { id: lead, title: Leadership }
`

/** Code, title, city, and the points for the four criteria in the order in which they are scored. */
const cities: readonly (readonly [code: string, title: string, city: string, points: string])[] = [
  ['C-00', 'The quay that everybody knows', 'Genoa', '3 3 3 3'],
  ['C-05', 'Night ferries for the late shift', 'Oslo', '3 3 2.5 3'],
  ['C-01', 'Flood early warning for the elderly', 'Busan', '3.5 3 3 4'],
  ['C-09', 'Cranes that listen to the wind', 'Rotterdam', '2.5 3 3 2.5'],
  ['C-03', 'A market that moves with the tide', 'Makassar', '3 3.5 3 3.5'],
  ['C-12', 'Cool stairs', 'Valparaíso', '3.5 3 3 3'],
  ['C-07', 'Open data for small boats', 'Split', '3 2.5 3 3'],
  ['C-02', 'Salt meters in every well', 'Chattogram', '4 3.5 3.5 4'],
  ['C-10', 'The tram to the breakwater', 'Marseille', '3.5 4 3.5 3'],
  ['C-04', 'Shade for the fish hall', 'Dakar', '4 4 3.5 3.5'],
  ['C-11', 'A library in the customs house', 'Tallinn', '3.5 4 4 3.5'],
  ['C-06', 'Quiet engines', 'Bergen', '4 3.5 4 3.5'],
  ['C-13', 'Maps that the blind can read', 'Incheon', '5 5 5 5'],
  ['C-08', 'Harbour water fit to swim in', 'Copenhagen', '4 4 3.5 3.5'],
]

const entriesCsv = [
  'code,category,title,applicant,city,country,summary,documents,calibration',
  ...cities
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, title, city]) =>
      [
        code,
        'cities',
        title,
        `City of ${city}`,
        city,
        '',
        '',
        'plan.pdf',
        code === 'C-00' ? 'yes' : '',
      ]
        .map((cell) => `"${cell}"`)
        .join(','),
    ),
  'C-14,cities,A lighthouse that teaches,City of Lagos,Lagos,,,plan.pdf,',
  'P-1,people,The ferryman,Ana Ruiz,Cádiz,,,plan.pdf,',
  '',
].join('\n')

export const harbourPassphrase = 'harbour lantern nineteen violins'

/** A juror's desk of a prize with a calibration entry, its juror J01 having scored `scored` entries in order. */
export type ScoredDesk = { readonly home: string; readonly passphrase: string }

export async function scoredDesk(scored = cities.length): Promise<ScoredDesk> {
  const home = await mkdtemp(join(tmpdir(), 'jurybox-scored-'))
  onTestFinished(() => rm(home, { recursive: true, force: true, maxRetries: 5 }))
  const assets = join(projectFolder, 'assets')
  const ports = systemPorts({ home, assets, version: '0', log: () => undefined })
  const { bundle, passphrase } = await buildPrize(home, { ...ports, logN: 12 })
  const desk = await enrolDesk(
    { path: bundle, jurorId: 'J01', passphrase },
    { ...ports, logN: 12 },
    quietContext(),
  )
  try {
    const table = join(home, 'scores.csv')
    for (const city of cities.slice(0, scored)) {
      await writeFile(table, sheetTable(city))
      await importSheetTable(desk, table)
    }
  } finally {
    desk.close()
  }
  return { home, passphrase }
}

/** The app with that desk open. */
export async function openScoredDesk({ home, passphrase }: ScoredDesk): Promise<DrivenApp> {
  const app = await appForTest({ home })
  const { page } = app
  await page.getByRole('button', { name: /juror J01/ }).click()
  await page.getByLabel('Your six words').fill(passphrase)
  await page.keyboard.press('Enter')
  return app
}

async function buildPrize(
  home: string,
  ports: Ports,
): Promise<{ readonly bundle: string; readonly passphrase: string }> {
  const [folder, bundle] = [join(home, 'prize'), join(home, 'harbour.jurybox')]
  await mkdir(folder)
  await writeFile(join(folder, 'prize.yaml'), prizeYaml)
  await writeFile(join(folder, 'entries.csv'), entriesCsv)
  await writeFile(join(folder, 'jurors.csv'), 'id,name,email\nJ01,Prof. Ada Okafor,\n')
  for (const [code, title] of [...cities, ['C-14', 'Lighthouse'], ['P-1', 'Ferryman']] as const) {
    await mkdir(join(folder, 'documents', code), { recursive: true })
    const text = await pdfOf(`${title}. The harbour at ${code}.`, 'Residents and their quays')
    await writeFile(join(folder, 'documents', code, 'plan.pdf'), text)
  }
  const office = createOfficeHandlers(ports)
  await office['office.open']({ folder }, quietContext())
  await office['office.unlock']({ passphrase: harbourPassphrase }, quietContext())
  const { slips } = await office['office.build']({ out: bundle }, quietContext())
  await office['office.close']({}, quietContext())
  return { bundle, passphrase: slips[0]?.passphrase ?? '' }
}

function sheetTable([code, , , points]: (typeof cities)[number]): string {
  const criteria = ['need', 'plan', 'reach', 'care']
  const rows = points.split(' ').map((mark, place) => `${code},${criteria[place] ?? ''},${mark},`)
  return ['entry,criterion,points,comment', ...rows, ''].join('\n')
}
