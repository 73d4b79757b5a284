import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectFolder } from '../../../scripts/project.ts'
import { pdfOf } from '../../main/engine/documents/pdfFixture.ts'

type LargeCategory = {
  readonly id: string
  /** What its entries' codes begin with. */
  readonly letters: string
  readonly entries: number
  /** In the rubric's order. */
  readonly criteria: readonly string[]
}

/** The categories of the Seoul template. */
export const largeCategories: readonly LargeCategory[] = [
  { id: 'tech-innovacity', letters: 'TI', entries: 120, criteria: cityCriteria() },
  { id: 'human-centricity', letters: 'HC', entries: 80, criteria: cityCriteria() },
  {
    id: 'leadership',
    letters: 'LD',
    entries: 40,
    criteria: [
      'innovation',
      'quality-of-life',
      'significant-impact',
      'collaboration-and-leadership',
    ],
  },
]

function cityCriteria(): readonly string[] {
  return [
    'problem-centered-innovation',
    'rational-process',
    'feasible-budgeting-and-planning',
    'meticulous-implementation',
    'effort-to-learn-and-improve',
    'value-creation',
  ]
}

/** Jurors and what they must not read; the first five sit in every round. */
export const largeConflicts = [
  ['J01', 'TI-003'],
  ['J02', 'HC-011'],
  ['J03', 'LD-020'],
  ['J05', 'TI-077'],
] as const

export function categoryOf(code: string): LargeCategory {
  const found = largeCategories.find(({ letters }) => code.startsWith(`${letters}-`))
  if (found === undefined) throw new Error(`${code} is of no category`)
  return found
}

/** A prize of 240 entries in three categories, with a small PDF each, and 16 jurors. */
export async function writeLargePrizeFolder(folder: string): Promise<void> {
  const template = join(projectFolder, 'assets/templates/seoul-smart-city-prize')
  await cp(template, folder, { recursive: true })
  await writeJurors(folder, 16)
  const conflicts = largeConflicts.map(([juror, entry]) => `${juror},${entry},Same city`)
  await writeFile(join(folder, 'conflicts.csv'), lines('juror,entry,reason', conflicts))
  const entries = largeCategories.flatMap(codesOf)
  const rows = entries.map(
    (code) => `${code},${categoryOf(code).id},Entry ${code},${pdfName(code)}`,
  )
  await writeFile(join(folder, 'entries.csv'), lines('code,category,title,documents', rows))
  for (const code of entries) {
    await mkdir(join(folder, 'documents', code), { recursive: true })
    await writeFile(join(folder, 'documents', code, pdfName(code)), await pdfOf(`Entry ${code}`))
  }
}

/** The jury of a round: the first so many. */
export async function writeJurors(folder: string, count: number): Promise<void> {
  const rows = Array.from({ length: count }, (_, place) => {
    const number = String(place + 1).padStart(2, '0')
    return `J${number},Juror ${number},j${number}@example.org,en`
  })
  await writeFile(join(folder, 'jurors.csv'), lines('id,name,email,language', rows))
}

function codesOf({ letters, entries }: LargeCategory): readonly string[] {
  const number = (place: number): string => String(place + 1).padStart(3, '0')
  return Array.from({ length: entries }, (_, place) => `${letters}-${number(place)}`)
}

function pdfName(code: string): string {
  return code.startsWith('LD') ? 'letter-of-recommendation.pdf' : 'application.pdf'
}

function lines(head: string, rows: readonly string[]): string {
  return [head, ...rows, ''].join('\n')
}
