import type { ReactElement, ReactNode } from 'react'
import { useWords } from '../messages/useWords.ts'
import { SecretField } from './SecretField.tsx'

export type TypedTwice = { readonly first: string; readonly second: string }

/** The passphrase when both fields hold the same; null until then. */
export function agreed({ first, second }: TypedTwice): string | null {
  return first === second ? first : null
}

type Props = {
  readonly typed: TypedTwice
  readonly onTyped: (typed: TypedTwice) => void
  readonly label: string
  readonly labelAgain: string
  readonly shown: boolean
  readonly onShown: (shown: boolean) => void
  readonly help?: ReactNode
  /** Stands between the two fields. */
  readonly children?: ReactNode
}

/** A new passphrase, typed once more so that a slip of the finger locks nobody out. */
export function PassphraseTwice(props: Props): ReactElement {
  const { typed, onTyped, label, labelAgain, shown, onShown, help, children } = props
  const words = useWords()
  const differs = typed.second !== '' && agreed(typed) === null
  return (
    <>
      <SecretField
        label={label}
        value={typed.first}
        onChange={(first) => {
          onTyped({ ...typed, first })
        }}
        shown={shown}
        onShown={onShown}
        help={help}
      />
      {children}
      <SecretField
        label={labelAgain}
        value={typed.second}
        onChange={(second) => {
          onTyped({ ...typed, second })
        }}
        shown={shown}
        onShown={onShown}
        problem={differs ? words('create.passphrase.differs') : null}
      />
    </>
  )
}

export const nothingTyped: TypedTwice = { first: '', second: '' }
