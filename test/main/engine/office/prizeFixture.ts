import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

export type Files = Readonly<Record<string, string | Uint8Array>>

/** Writes files by their paths below the folder. */
export async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
}

/** Two categories, four entries, three jurors, one conflict: nothing to find. */
export const soundPrize: Files = {
  'prize.yaml': `id: river-prize
title: River Prize
edition: "2026"
round:
  number: 1
  title: First round
languages: [en, ko]
deadline: 2030-01-31T23:59:00+09:00
rule:
  method: mean
  minimumSheets: 2
  tieBreaks:
    - criterionMean: benefit
    - median
categories:
  - id: cities
    title: Cities
    requiredDocuments:
      - id: plan
        title: Plan of the project
    rubric:
      scale: { minimum: 1, maximum: 5, step: 0.5 }
      bands:
        - from: 1
          label: Weak
        - from: 4
          label: Strong
      criteria:
        - id: benefit
          title: Benefit
        - id: craft
          title: Craft
          notApplicable: true
          subcriteria:
            - id: design
              title: Design
            - id: build
              title: Build
  - id: people
    title: People
    kind: individual
    blind: true
    rubric:
      scale: { minimum: 0, maximum: 10, step: 1 }
      criteria:
        - id: leadership
          title: Leadership
`,
  'entries.csv': `code,category,title,applicant,city,country,summary,documents
C-1,cities,Clean bank,City of A,A,AA,One summary,plan.pdf;budget.pdf
C-2,cities,"New bridge, old river",City of B,B,BB,"Two
lines",plan.pdf
C-3,cities,Quiet quay,City of C,C,CC,,Plan v2.pdf
P-1,people,The ferryman,Ana Ruiz,D,DD,,letter.pdf
`,
  'jurors.csv': `id,name,email,language,card
J01,Kim Minseo,kim@example.org,ko,
J02,Ana López,,,
J03,Óscar Ek,,en,
`,
  'conflicts.csv': `juror,entry,reason
J02,P-1,sister
`,
  'documents/C-1/plan.pdf': '%PDF-1.7',
  'documents/C-1/budget.pdf': '%PDF-1.7',
  'documents/C-2/plan.pdf': '%PDF-1.7',
  'documents/C-3/Plan v2.pdf': '%PDF-1.7',
  'documents/P-1/letter.pdf': '%PDF-1.7',
}
