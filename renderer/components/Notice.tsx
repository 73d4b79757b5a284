import { CircleAlert, Info, ShieldCheck, TriangleAlert } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import './notice.css'
import { Icon } from './Icon.tsx'

type Props = {
  /** `amber` needs the user, `red` is danger, `green` is verified, `plain` is for information. */
  readonly tone: 'amber' | 'red' | 'green' | 'plain'
  readonly title?: string
  readonly children?: ReactNode
  readonly actions?: ReactNode
}

const icons = { amber: TriangleAlert, red: CircleAlert, green: ShieldCheck, plain: Info } as const

/** A sentence that stays until it no longer holds. Red ones are read out at once. */
export function Notice({ tone, title, children, actions }: Props): ReactElement {
  return (
    <div className={`notice notice--${tone}`} role={tone === 'red' ? 'alert' : 'status'}>
      <Icon of={icons[tone]} />
      <div className="notice-words">
        {title === undefined ? null : <p className="notice-title">{title}</p>}
        {children === undefined ? null : <div className="selectable">{children}</div>}
      </div>
      {actions === undefined ? null : <div className="notice-actions">{actions}</div>}
    </div>
  )
}
