import type { ReactElement, ReactNode } from 'react'
import type { EntryCode } from '../../../../shared/model/ids.ts'

type Props = {
  /** The entries that are shown. */
  readonly codes: readonly EntryCode[]
  readonly onToggled: (code: EntryCode) => void
  readonly onAll: () => void
  readonly children: ReactNode
}

/** On a row `x` chooses it or no longer does, and Ctrl or Command with `a` chooses all that are shown. */
export function MarkKeys({ codes, onToggled, onAll, children }: Props): ReactElement {
  return (
    <div
      className="entryTable-keys"
      role="presentation"
      onKeyDown={(event) => {
        const row = event.target instanceof HTMLElement ? event.target.dataset['row'] : undefined
        const code = codes.find((one) => one === row)
        if (code === undefined) return
        const isCommand = event.ctrlKey || event.metaKey
        if (event.key === 'a' && isCommand) onAll()
        else if (event.key === 'x' && !isCommand) onToggled(code)
        else return
        event.preventDefault()
      }}
    >
      {children}
    </div>
  )
}
