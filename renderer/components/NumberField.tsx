import { Minus, Plus } from 'lucide-react'
import type { ReactElement } from 'react'
import {
  Button as AriaButton,
  Group,
  Input,
  Label,
  NumberField as AriaNumberField,
} from 'react-aria-components'
import './field.css'
import { Icon } from './Icon.tsx'
import './numberField.css'

type Props = {
  readonly label: string
  readonly value: number
  readonly minimum: number
  readonly maximum: number
  readonly onChange: (value: number) => void
}

/** A whole number with steps beside it. A mouse wheel does not change it. */
export function NumberField({ label, value, minimum, maximum, onChange }: Props): ReactElement {
  return (
    <AriaNumberField
      className="field numberField"
      value={value}
      minValue={minimum}
      maxValue={maximum}
      step={1}
      isWheelDisabled
      formatOptions={{ useGrouping: false }}
      onChange={(number) => {
        if (Number.isInteger(number)) onChange(number)
      }}
    >
      <Label className="field-label">{label}</Label>
      <Group className="field-box">
        <Input className="field-input numbers" />
        <AriaButton slot="decrement" className="numberField-step">
          <Icon of={Minus} />
        </AriaButton>
        <AriaButton slot="increment" className="numberField-step">
          <Icon of={Plus} />
        </AriaButton>
      </Group>
    </AriaNumberField>
  )
}
