import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { PrizeFile, prizeOf } from '../../shared/format/prizeFile.ts'
import type { Prize } from '../../shared/model/prize.ts'
import { projectFolder } from '../project.ts'

export type PrizeText = { readonly text: string; readonly prize: Prize }

const template = join(projectFolder, 'assets/templates/seoul-smart-city-prize/prize.yaml')

/** The sample's prize.yaml: the template's, under a name and an edition that say what it is. */
export async function readPrizeText(): Promise<PrizeText> {
  const text = (await readFile(template, 'utf8'))
    .replace(/^id: .*$/m, 'id: seoul-smart-city-prize-sample')
    .replace(/^edition: .*$/m, "edition: '2026 (sample)'")
  return { text, prize: prizeOf(PrizeFile.parse(parse(text))) }
}
