import { Inbox } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { Icon } from '../../components/Icon.tsx'
import { useFileDrop } from '../../components/useFileDrop.ts'
import { useWords } from '../../messages/useWords.ts'
import { collectAsked } from '../../state/officeTasks.ts'
import { run } from '../../state/run.ts'

/** Files and folders dropped anywhere on the section are collected. */
export function DropZone({ children }: { readonly children: ReactNode }): ReactElement {
  const { over, handlers } = useFileDrop((paths) => {
    run(collectAsked(paths))
  })
  return (
    <div className="collect" {...handlers}>
      {children}
      {over ? <Hint /> : null}
    </div>
  )
}

function Hint(): ReactElement {
  const words = useWords()
  return (
    <div className="collect-hint">
      <Icon of={Inbox} size="normal" />
      <p>{words('collect.drop')}</p>
    </div>
  )
}
