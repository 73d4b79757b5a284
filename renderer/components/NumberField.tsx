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
  /** How many decimal places may be typed; none when absent. The steps beside it are whole. */
  readonly decimals?: number
  readonly onChange: (value: number) => void
}

/** A number with steps beside it. A mouse wheel does not change it. */
export function NumberField(props: Props): ReactElement {
  const { label, value, minimum, maximum, decimals = 0, onChange } = props
  return (
    <AriaNumberField
      className="field numberField"
      value={value}
      minValue={minimum}
      maxValue={maximum}
      // A step would draw what is typed to its multiples.
      {...(decimals === 0 ? { step: 1 } : {})}
      isWheelDisabled
      formatOptions={{ useGrouping: false, maximumFractionDigits: decimals }}
      onChange={(number) => {
        if (decimals === 0 ? Number.isInteger(number) : Number.isFinite(number)) onChange(number)
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
