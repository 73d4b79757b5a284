import type { LucideIcon } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button as AriaButton, type ButtonProps } from 'react-aria-components/Button'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import './iconButton.css'
import { Icon } from './Icon.tsx'
import { WithTooltip } from './WithTooltip.tsx'

type Props = Omit<ButtonProps, 'children' | 'className' | 'aria-label'> & {
  readonly icon: LucideIcon
  /** What it does, for the tooltip and for screen readers. */
  readonly name: string
  readonly keys?: string
}

/** A button that is only a picture; its tooltip names it. */
export function IconButton({ icon, name, keys, ...rest }: Props): ReactElement {
  return (
    <WithTooltip words={name} {...(keys === undefined ? {} : { keys })}>
      <AriaButton {...rest} aria-label={name} className="iconButton">
        <Icon of={icon} />
      </AriaButton>
    </WithTooltip>
  )
}

type ToggleProps = {
  readonly icon: LucideIcon
  readonly name: string
  readonly keys?: string
  readonly isSelected: boolean
  readonly onChange: (selected: boolean) => void
}

/** An icon that is on or off. */
export function IconToggle({ icon, name, keys, ...rest }: ToggleProps): ReactElement {
  return (
    <WithTooltip words={name} {...(keys === undefined ? {} : { keys })}>
      <ToggleButton {...rest} aria-label={name} className="iconButton">
        <Icon of={icon} />
      </ToggleButton>
    </WithTooltip>
  )
}
