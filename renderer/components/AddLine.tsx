import { Plus } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { Button } from './Button.tsx'
import { TextField } from './TextField.tsx'

type Props = {
  /** The button's words, such as "Add a criterion". */
  readonly action: string
  readonly label: string
  readonly onAdd: (title: string) => void
}

/** A button that becomes a field for a title. Enter adds and asks for the next, Escape ends it. */
export function AddLine({ action, label, onAdd }: Props): ReactElement {
  const [title, setTitle] = useState<string | null>(null)
  if (title === null)
    return (
      <Button
        kind="quiet"
        icon={Plus}
        onPress={() => {
          setTitle('')
        }}
      >
        {action}
      </Button>
    )
  const add = (next: string | null): void => {
    if (title.trim() !== '') onAdd(title.trim())
    setTitle(next)
  }
  return (
    <TextField
      label={label}
      value={title}
      onChange={setTitle}
      autoFocus
      onBlur={() => {
        add(null)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') add('')
        if (event.key === 'Escape') setTitle(null)
      }}
    />
  )
}
