import { Inbox } from 'lucide-react'
import { type DragEvent, type ReactElement, type ReactNode, useState } from 'react'
import { Icon } from '../../components/Icon.tsx'
import { useWords } from '../../messages/useWords.ts'
import { collectAsked } from '../../state/officeTasks.ts'
import { run } from '../../state/run.ts'

/** Files and folders dropped anywhere on the section are collected. */
export function DropZone({ children }: { readonly children: ReactNode }): ReactElement {
  const [over, setOver] = useState(false)
  const onDragOver = (event: DragEvent): void => {
    event.preventDefault()
    event.dataTransfer.dropEffect = 'copy'
    setOver(true)
  }
  const onDragLeave = (event: DragEvent): void => {
    if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)))
      setOver(false)
  }
  const onDrop = (event: DragEvent): void => {
    event.preventDefault()
    event.stopPropagation()
    setOver(false)
    const paths = [...event.dataTransfer.files].map((file) => window.jury.pathOf(file))
    run(collectAsked(paths.filter((path) => path !== '')))
  }
  return (
    <div
      className="collect"
      data-takes-files
      onDragOver={onDragOver}
      onDragLeave={onDragLeave}
      onDrop={onDrop}
    >
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
