import { ChevronDown } from 'lucide-react'
import type { ReactElement } from 'react'
import {
  Button as AriaButton,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
  Text,
} from 'react-aria-components'
import './field.css'
import './select.css'
import { Icon } from './Icon.tsx'

export type Choice<K extends string> = { readonly key: K; readonly words: string }

type Props<K extends string> = {
  readonly label: string
  /** Without a visible label, for a row of tools. */
  readonly bare?: boolean
  readonly choices: readonly Choice<K>[]
  readonly chosen: K | null
  readonly onChosen: (key: K) => void
  readonly placeholder?: string
  readonly help?: string
  readonly autoFocus?: boolean
}

export function Select<K extends string>(props: Props<K>): ReactElement {
  const { label, bare = false, choices, chosen, onChosen, placeholder, help } = props
  return (
    <AriaSelect
      className="field select"
      aria-label={label}
      value={chosen}
      onChange={(key) => {
        const choice = choices.find((one) => one.key === key)
        if (choice !== undefined) onChosen(choice.key)
      }}
      autoFocus={props.autoFocus ?? false}
      {...(placeholder === undefined ? {} : { placeholder })}
    >
      {bare ? null : <Label className="field-label">{label}</Label>}
      <AriaButton className={`select-button ${bare ? 'select-button--bare' : ''}`}>
        <SelectValue className="select-value truncated" />
        <Icon of={ChevronDown} />
      </AriaButton>
      {help === undefined ? null : (
        <Text slot="description" className="field-help">
          {help}
        </Text>
      )}
      <Popover className="select-popover" offset={4}>
        <ListBox className="select-list scrolls">
          {choices.map(({ key, words }) => (
            <ListBoxItem key={key} id={key} textValue={words} className="select-item">
              {words}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
