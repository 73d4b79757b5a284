import { ChevronUp } from 'lucide-react'
import { type ReactElement, useRef } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import type { Missing } from '../../shared/scoring/missing.ts'
import { Icon } from '../components/Icon.tsx'
import { lackText } from '../export/missingText.ts'
import { useWords } from '../messages/useWords.ts'
import type { EntryView } from '../state/entryView.ts'

type Props = { readonly view: EntryView; readonly onLack: (lack: Missing) => void }

/** How many things are missing; each of them by name leads to where it is supplied. */
export function MissingMenu({ view, onLack }: Props): ReactElement | null {
  const words = useWords()
  const { missing, category } = view
  const chosen = useRef<Missing | null>(null)
  const [only] = missing
  const count = words('score.total.missing', { count: missing.length })
  if (only === undefined) return null
  if (missing.length === 1)
    return (
      <AriaButton
        className="rubricFoot-missing"
        onPress={() => {
          onLack(only)
        }}
      >
        {count}
        <span className="unseen">{lackText(category.rubric, only, words)}</span>
      </AriaButton>
    )
  return (
    <MenuTrigger
      onOpenChange={(isOpen) => {
        const lack = chosen.current
        chosen.current = null
        // Once the menu is gone: it holds the focus while it is there.
        if (!isOpen && lack !== null)
          requestAnimationFrame(() => {
            onLack(lack)
          })
      }}
    >
      <AriaButton className="rubricFoot-missing">
        {count}
        <Icon of={ChevronUp} />
      </AriaButton>
      <Popover className="select-popover" placement="top end" offset={4}>
        <Menu
          className="select-list scrolls"
          aria-label={words('score.missing.show')}
          onAction={(key) => {
            chosen.current = missing[Number(key)] ?? null
          }}
        >
          {missing.map((lack, place) => {
            const text = lackText(category.rubric, lack, words)
            return (
              <MenuItem key={place} id={place} textValue={text} className="select-item">
                {text}
              </MenuItem>
            )
          })}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
