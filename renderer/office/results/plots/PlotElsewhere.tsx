import { ImageDown } from 'lucide-react'
import type { ReactElement } from 'react'
import { useWords } from '../../../messages/useWords.ts'
import { run } from '../../../state/run.ts'
import { useToasts } from '../../../state/toasts.ts'
import { MenuButton } from '../exports/MenuButton.tsx'
import { useWorking } from '../exports/useWorking.ts'
import { copyPlot, savePlot, type Taken } from './takePlot.ts'

const ways = ['copyPng', 'copySvg', 'savePng', 'saveSvg'] as const
type Way = (typeof ways)[number]

/** Copies or saves the plot in the colours of paper, with its title and where it comes from. */
export function PlotElsewhere({ taken }: { readonly taken: Taken }): ReactElement {
  const words = useWords()
  const { isWorking, working } = useWorking()
  const went = async (way: Way): Promise<void> => {
    const format = way.endsWith('Png') ? 'png' : 'svg'
    if (way.startsWith('copy')) {
      await copyPlot(taken, format)
      useToasts.getState().said(words('plots.copied'))
      return
    }
    const file = await savePlot(taken, format)
    if (file !== null) useToasts.getState().said(words('results.saved', { file }))
  }
  return (
    <MenuButton<Way>
      kind="quiet"
      icon={ImageDown}
      name={words('plots.take')}
      isDisabled={isWorking || taken.plot.rows === 0}
      items={ways.map((way) => ({ key: way, words: words(`plots.take.${way}`) }))}
      onItem={(way) => {
        run(working(went(way)))
      }}
    />
  )
}
