import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectFolder } from '../project.ts'

/** What somebody may have mistyped in prize.yaml: the right words and the wrong ones. */
const mistakes: readonly (readonly [string, string])[] = [
  ['method: mean', 'method: avarage'],
  ['minimumSheets: 2', 'minimumSheets: two'],
  ['- median #', '- medain #'],
  ['scale: { minimum: 1, maximum: 5, step: 0.5 }', 'scale: { minimum: 1, maximum: 5 }'],
  ['kind: individual', 'kind: person'],
]

/** The sample prize with mistakes in its description. */
export async function layBrokenPrize(folder: string): Promise<void> {
  await cp(join(projectFolder, 'assets/sample'), folder, { recursive: true })
  const path = join(folder, 'prize.yaml')
  await writeFile(path, mistakes.reduce(mistyped, await readFile(path, 'utf8')))
}

function mistyped(text: string, [right, wrong]: (typeof mistakes)[number]): string {
  if (!text.includes(right)) throw new Error(`The sample no longer holds “${right}”.`)
  return text.replace(right, wrong)
}
