import { Eye, EyeOff } from 'lucide-react'
import { type ReactElement, type ReactNode, useState } from 'react'
import { IconButton } from './IconButton.tsx'
import { TextField } from './TextField.tsx'
import { useWords } from '../messages/useWords.ts'

type Props = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly shown: boolean
  readonly onShown: (shown: boolean) => void
  readonly help?: ReactNode
  readonly problem?: string | null
  readonly autoFocus?: boolean
}

/** A passphrase that can be looked at while it is typed; says when Caps Lock is on. */
export function SecretField(props: Props): ReactElement {
  const { label, value, onChange, shown, onShown, help, problem = null, autoFocus = false } = props
  const words = useWords()
  const [capsLock, setCapsLock] = useState(false)
  return (
    <TextField
      label={label}
      type={shown ? 'text' : 'password'}
      value={value}
      onChange={onChange}
      autoFocus={autoFocus}
      autoComplete="off"
      spellCheck="false"
      problem={problem}
      help={capsLock ? words('unlock.capsLock') : help}
      onKeyDown={(event) => {
        setCapsLock(event.getModifierState('CapsLock'))
      }}
      end={
        <IconButton
          icon={shown ? EyeOff : Eye}
          name={words(shown ? 'action.hide' : 'action.show')}
          onPress={() => {
            onShown(!shown)
          }}
        />
      }
    />
  )
}
