import type { ReactElement } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import type { Choice } from './Select.tsx'
import './segments.css'

type Props<K extends string> = {
  readonly name: string
  readonly choices: readonly Choice<K>[]
  readonly chosen: K
  readonly onChosen: (key: K) => void
}

/** A few choices side by side, exactly one of them chosen. */
export function Segments<K extends string>(props: Props<K>): ReactElement {
  const { name, choices, chosen, onChosen } = props
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label={name}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const choice = choices.find(({ key }) => keys.has(key))
        if (choice !== undefined) onChosen(choice.key)
      }}
    >
      {choices.map(({ key, words }) => (
        <ToggleButton key={key} id={key} className="segments-choice numbers">
          {words}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
