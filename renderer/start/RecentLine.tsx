import type { LucideIcon } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { useIntl } from 'react-intl'
import type { Instant } from '../../shared/model/ids.ts'
import { Icon } from '../components/Icon.tsx'
import { momentText } from '../messages/quantities.ts'
import './recents.css'

type Props = {
  readonly icon: LucideIcon
  readonly name: string
  readonly detail: string
  /** Left out where no day is known. */
  readonly when?: Instant
  readonly onOpen: () => void
  /** What can be done with it beside opening it. */
  readonly children?: ReactNode
}

/** One thing on this computer that can be opened again. */
export function RecentLine({ icon, name, detail, when, onOpen, children }: Props): ReactElement {
  const intl = useIntl()
  return (
    <li className="recents-line">
      <AriaButton className="recents-open" onPress={onOpen}>
        <Icon of={icon} />
        <span className="recents-name truncated">{name}</span>
        <span className="recents-detail truncated">{detail}</span>
        {when === undefined ? null : (
          <span className="recents-when">{momentText(intl, when, 'day')}</span>
        )}
      </AriaButton>
      {children}
    </li>
  )
}
