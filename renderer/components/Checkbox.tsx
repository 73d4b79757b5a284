import { Check } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox'
import './checkbox.css'
import { Icon } from './Icon.tsx'

type Props = {
  readonly isSelected: boolean
  readonly isDisabled?: boolean
  readonly onChange: (selected: boolean) => void
  /** The name for who cannot see what stands around it. */
  readonly label?: string
  readonly children: ReactNode
}

export function Checkbox({
  isSelected,
  isDisabled = false,
  onChange,
  label,
  children,
}: Props): ReactElement {
  return (
    <CheckboxField
      isSelected={isSelected}
      isDisabled={isDisabled}
      onChange={onChange}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      <CheckboxButton className="checkbox">
        <span className="checkbox-box" aria-hidden>
          {isSelected ? <Icon of={Check} /> : null}
        </span>
        <span>{children}</span>
      </CheckboxButton>
    </CheckboxField>
  )
}
