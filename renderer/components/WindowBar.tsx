import { ArrowLeft } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { useWords } from '../messages/useWords.ts'
import { useRoute } from '../state/route.ts'
import { IconButton } from './IconButton.tsx'
import './windowBar.css'

type Props = {
  readonly title: ReactNode
  /** A second, softer part of the title. */
  readonly detail?: ReactNode
  /** Where the arrow goes; without it, back along the trail, if there is anything to go back to. */
  readonly onBack?: () => void
  readonly backName?: string
  /** Where other screens come back to: no arrow. */
  readonly isRoot?: boolean
  readonly children?: ReactNode
}

/** The strip at the top of every screen: where one is, how to go back, and what stands at the right. */
export function WindowBar(props: Props): ReactElement {
  const { title, detail, onBack, backName, isRoot = false, children } = props
  const words = useWords()
  const canGoBack = useRoute(({ position }) => position > 0) && !isRoot
  const wentBack = useRoute((state) => state.wentBack)
  return (
    <header className="windowBar">
      {onBack !== undefined || canGoBack ? (
        <IconButton
          icon={ArrowLeft}
          name={backName ?? words('action.back')}
          onPress={onBack ?? wentBack}
        />
      ) : null}
      <h1 className="windowBar-title truncated">
        {title} {detail === undefined ? null : <span className="windowBar-detail">{detail}</span>}
      </h1>
      <div className="windowBar-end">{children}</div>
    </header>
  )
}
