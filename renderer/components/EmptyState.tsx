import type { LucideIcon } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import './emptyState.css'
import { Icon } from './Icon.tsx'

type Props = {
  readonly icon: LucideIcon
  readonly title: string
  readonly body?: string
  /** The one next action. */
  readonly children?: ReactNode
}

export function EmptyState({ icon, title, body, children }: Props): ReactElement {
  return (
    <div className="emptyState">
      <Icon of={icon} size="normal" />
      <h2 className="emptyState-title">{title}</h2>
      {body === undefined ? null : <p className="emptyState-body">{body}</p>}
      {children}
    </div>
  )
}
