import type { LucideIcon } from 'lucide-react'
import { type ReactElement, type ReactNode, useId } from 'react'
import { Icon } from '../components/Icon.tsx'

type Props = {
  readonly icon: LucideIcon
  readonly title: string
  readonly body: string
  readonly children: ReactNode
}

/** One of the two halves of Start: who you are, and what you can do. */
export function StartChoice({ icon, title, body, children }: Props): ReactElement {
  const id = useId()
  return (
    <section className="start-choice" aria-labelledby={id}>
      <div className="start-choiceIcon">
        <Icon of={icon} size="normal" />
      </div>
      <h2 id={id} className="start-choiceTitle">
        {title}
      </h2>
      <p className="start-choiceBody">{body}</p>
      <div className="start-choiceActions">{children}</div>
    </section>
  )
}
