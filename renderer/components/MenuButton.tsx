import { ChevronDown, type LucideIcon } from 'lucide-react'
import type { ReactElement } from 'react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { Button } from './Button.tsx'
import type { Choice } from './Select.tsx'
import './select.css'

type Props<K extends string> = {
  readonly icon?: LucideIcon
  readonly words: string
  readonly choices: readonly Choice<K>[]
  readonly isDisabled?: boolean
  readonly onChosen: (key: K) => void
}

/** A button that offers several ways of doing one thing. */
export function MenuButton<K extends string>(props: Props<K>): ReactElement {
  const { icon = ChevronDown, words, choices, isDisabled = false, onChosen } = props
  return (
    <MenuTrigger>
      <Button icon={icon} isDisabled={isDisabled}>
        {words}
      </Button>
      <Popover className="select-popover" offset={4}>
        <Menu
          className="select-list scrolls"
          aria-label={words}
          onAction={(key) => {
            const choice = choices.find((one) => one.key === key)
            if (choice !== undefined) onChosen(choice.key)
          }}
        >
          {choices.map(({ key, words: name }) => (
            <MenuItem key={key} id={key} textValue={name} className="select-item">
              {name}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
