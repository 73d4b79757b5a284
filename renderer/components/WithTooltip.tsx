import type { ReactElement } from 'react'
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip'
import './tooltip.css'

type Props = {
  readonly words: string
  readonly keys?: string
  /** Something that can be focused, of react-aria. */
  readonly children: ReactElement
}

export function WithTooltip({ words, keys, children }: Props): ReactElement {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {children}
      <Tooltip className="tooltip" offset={6}>
        {words}
        {keys === undefined ? null : <kbd className="tooltip-keys">{keys}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  )
}
