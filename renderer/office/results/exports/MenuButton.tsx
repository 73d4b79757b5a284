import { ChevronDown, type LucideIcon } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import '../../../components/button.css'
import '../../../components/select.css'
import { Icon } from '../../../components/Icon.tsx'

type Props<K extends string> = {
  readonly icon: LucideIcon
  readonly name: string
  readonly kind: 'secondary' | 'quiet'
  readonly isDisabled?: boolean
  readonly items: readonly { readonly key: K; readonly words: string }[]
  readonly onItem: (key: K) => void
}

/** A button that opens a short menu of what it can do. */
export function MenuButton<K extends string>(props: Props<K>): ReactElement {
  const { icon, name, kind, items, onItem, isDisabled = false } = props
  return (
    <MenuTrigger>
      <AriaButton className={`button button--${kind}`} isDisabled={isDisabled}>
        <Icon of={icon} />
        <span className="button-words">{name}</span>
        <Icon of={ChevronDown} />
      </AriaButton>
      <Popover className="select-popover" placement="bottom end" offset={4}>
        <Menu
          className="select-list scrolls"
          aria-label={name}
          onAction={(chosen) => {
            const item = items.find(({ key }) => key === chosen)
            if (item !== undefined) onItem(item.key)
          }}
        >
          {items.map(({ key, words }) => (
            <MenuItem key={key} id={key} textValue={words} className="select-item">
              {words}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
