import { Search, X } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button as AriaButton, Input, SearchField as AriaSearchField } from 'react-aria-components'
import { useWords } from '../messages/useWords.ts'
import './searchField.css'
import { Icon } from './Icon.tsx'

type Props = {
  /** What it searches; also the placeholder. */
  readonly name: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** Escape empties it. */
export function SearchField({ name, value, onChange }: Props): ReactElement {
  const words = useWords()
  return (
    <AriaSearchField className="searchField" aria-label={name} value={value} onChange={onChange}>
      <Icon of={Search} />
      <Input className="searchField-input" placeholder={name} />
      <AriaButton className="searchField-clear" aria-label={words('action.clear')}>
        <Icon of={X} />
      </AriaButton>
    </AriaSearchField>
  )
}
