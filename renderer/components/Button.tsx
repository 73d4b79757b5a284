import type { LucideIcon } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps } from 'react-aria-components/Button'
import './button.css'
import { Icon } from './Icon.tsx'

type Props = Omit<ButtonProps, 'children' | 'className'> & {
  /** One primary action a screen; `quiet` for what stands in a row of others. */
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'danger'
  readonly icon?: LucideIcon
  readonly large?: boolean
  /** The key that does the same, shown beside the words. */
  readonly keys?: string
  readonly children: ReactNode
}

export function Button({
  kind = 'secondary',
  icon,
  large = false,
  keys,
  children,
  ...rest
}: Props): ReactElement {
  return (
    <AriaButton {...rest} className={`button button--${kind} ${large ? 'button--large' : ''}`}>
      {icon === undefined ? null : <Icon of={icon} />}
      <span className="button-words">{children}</span>
      {keys === undefined ? null : (
        <span className="button-keys" aria-hidden>
          {keys}
        </span>
      )}
    </AriaButton>
  )
}
