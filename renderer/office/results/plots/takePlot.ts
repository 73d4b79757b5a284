import type { CategoryId } from '../../../../shared/model/ids.ts'
import type { Language, Prize } from '../../../../shared/model/prize.ts'
import { pictureOf } from '../../../../shared/plots/picture.ts'
import type { Plot } from '../../../../shared/plots/plot.ts'
import { imprint } from '../../../../shared/report/imprint.ts'
import { reportWords } from '../../../../shared/report/reportWords.ts'
import { ofChosenRound } from '../../../state/resultsRound.ts'
import { api } from '../../../state/api.ts'
import { baseName } from '../../../state/opening.ts'
import { fileNameOfResults } from '../exports/fileName.ts'
import { measureText } from './measureText.ts'
import { pictureBytes } from './paintPicture.ts'

/** A plot that is to go elsewhere, and where it comes from. */
export type Taken = {
  readonly plot: Plot
  readonly prize: Prize
  readonly category: { readonly id: CategoryId; readonly title: string }
  readonly digest: string
  readonly language: Language
}

type Format = 'svg' | 'png'

/** Puts the plot on the clipboard. */
export async function copyPlot(taken: Taken, format: Format): Promise<void> {
  if (format === 'png') await api('shell.copyPicture', { png: await asPng(taken) })
  else await api('shell.copyText', { text: await asSvg(taken) })
}

/** Asks for a place and writes the plot there; the file's name, or null where none was chosen. */
export async function savePlot(taken: Taken, format: Format): Promise<string | null> {
  const { prize, plot, category } = taken
  const suggestedName = fileNameOfResults(prize, format, `${category.id}-${plot.kind}`, Date.now())
  const path = await api('shell.chooseSaveFile', { purpose: format, suggestedName })
  if (path === null) return null
  const picture =
    format === 'png' ? await asPng(taken) : new TextEncoder().encode(await asSvg(taken))
  await api('office.savePicture', { path, picture })
  return baseName(path)
}

function asSvg({ plot, category, language }: Taken): Promise<string> {
  return api('office.plotSvg', {
    categoryId: category.id,
    kind: plot.kind,
    language,
    ...ofChosenRound(),
  })
}

function asPng({
  plot,
  prize,
  category,
  digest,
  language,
}: Taken): Promise<Uint8Array<ArrayBuffer>> {
  const facts = { prize, category: category.title, digest, at: Date.now() }
  return pictureBytes(pictureOf(plot, imprint(facts, reportWords(language)), measureText))
}
