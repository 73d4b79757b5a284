import { ChartNoAxesCombined, Table2 } from 'lucide-react'
import { type ReactElement, type ReactNode, useId, useState } from 'react'
import { IconButton } from '../components/IconButton.tsx'
import { useWords } from '../messages/useWords.ts'
import './plotFrame.css'

type Props = {
  readonly title: string
  readonly plot: ReactNode
  /** The same facts in rows and columns, one press away. */
  readonly table: ReactNode
}

/** A plot under its title, and the table behind it. */
export function PlotFrame({ title, plot, table }: Props): ReactElement {
  const words = useWords()
  const id = useId()
  const [asTable, setAsTable] = useState(false)
  return (
    <section className="plotFrame" aria-labelledby={id}>
      <header className="plotFrame-head">
        <h3 id={id}>{title}</h3>
        <IconButton
          icon={asTable ? ChartNoAxesCombined : Table2}
          name={words(asTable ? 'myScores.asPlot' : 'myScores.asTable', { plot: title })}
          onPress={() => {
            setAsTable(!asTable)
          }}
        />
      </header>
      {asTable ? table : plot}
    </section>
  )
}
