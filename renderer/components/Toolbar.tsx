import type { ReactElement, ReactNode } from 'react'
import { Toolbar as AriaToolbar } from 'react-aria-components/Toolbar'
import './toolbar.css'

type Props = { readonly name: string; readonly children: ReactNode }

/** A row of tools; the arrow keys go from one to the next. */
export function Toolbar({ name, children }: Props): ReactElement {
  return (
    <AriaToolbar className="toolbar" aria-label={name}>
      {children}
    </AriaToolbar>
  )
}
