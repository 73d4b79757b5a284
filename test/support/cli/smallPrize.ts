import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PDFDocument, StandardFonts } from 'pdf-lib'

const prizeYaml = `id: small-prize
title: Small Prize
edition: '2026'
round: { number: 1, title: First round }
languages: [en, ko]
rule:
  method: mean
  minimumSheets: 1
  tieBreaks: [{ criterionMean: value }, median, topScores]
categories:
  - id: tech
    title: Technology
    rubric:
      scale: { minimum: 1, maximum: 5, step: 0.5 }
      criteria:
        - { id: value, title: Value, weight: 2 }
        - { id: reach, title: Reach, notApplicable: true }
  - id: people
    title: People
    rubric:
      pointsPer: subcriterion
      scale: { minimum: 0, maximum: 10, step: 1 }
      comment: { required: extremes, minimumLength: 5 }
      criteria:
        - id: care
          title: Care
          subcriteria: [{ id: need, title: Need }, { id: effect, title: Effect }]
        - { id: voice, title: Voice }
`

const tables = {
  'prize.yaml': prizeYaml,
  'entries.csv': `code,category,title,applicant,city,country,summary,documents
T-1,tech,Gully sensors,City of Busan,Busan,Republic of Korea,,plan.pdf;letter.pdf
T-2,tech,Tram signals,City of Lyon,Lyon,France,,plan.pdf
P-1,people,Night kiosk,City of Oslo,Oslo,Norway,,plan.pdf
`,
  'jurors.csv': `id,name,email,language,card
J01,Ada Kim,,en,
J02,Bo Lund,,en,
J03,Cy Moon,,ko,
`,
  'conflicts.csv': `juror,entry,reason
J02,T-2,Lives there.
`,
} as const

/** Writes a prize folder of three entries, two jurors without conflict and one with: small, and with everything in it. */
export async function writeSmallPrize(folder: string): Promise<void> {
  for (const [name, content] of Object.entries(tables)) {
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, name), content)
  }
  for (const [code, name] of [
    ['T-1', 'plan.pdf'],
    ['T-1', 'letter.pdf'],
    ['T-2', 'plan.pdf'],
    ['P-1', 'plan.pdf'],
  ] as const) {
    await mkdir(join(folder, 'documents', code), { recursive: true })
    await writeFile(join(folder, 'documents', code, name), await pdf(`${code} ${name}`))
  }
}

async function pdf(line: string): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  document.addPage([300, 200]).drawText(line, { x: 20, y: 100, size: 14, font })
  return document.save()
}
