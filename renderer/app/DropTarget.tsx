import { FolderInput } from 'lucide-react'
import { type DragEvent, type ReactElement, type ReactNode, useState } from 'react'
import { Icon } from '../components/Icon.tsx'
import { useWords } from '../messages/useWords.ts'
import { baseName, pathOpened } from '../state/opening.ts'
import { currentRoute, useRoute } from '../state/route.ts'
import { useToasts } from '../state/toasts.ts'
import './dropTarget.css'

/** Takes a bundle or a prize folder dropped anywhere on Start; elsewhere a stray drop does nothing. */
export function DropTarget({ children }: { readonly children: ReactNode }): ReactElement {
  const words = useWords()
  const takes = useRoute((state) => currentRoute(state).screen === 'start')
  const [over, setOver] = useState(false)
  const onDragOver = (event: DragEvent): void => {
    event.preventDefault()
    if (event.target instanceof Element && event.target.closest('[data-takes-files]')) return
    event.dataTransfer.dropEffect = takes ? 'copy' : 'none'
    setOver(takes)
  }
  const onDrop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    if (!takes) return
    const unknown = dropped(event)
    if (unknown !== null) useToasts.getState().said(words('drop.unknown', { file: unknown }))
  }
  const onDragLeave = (event: DragEvent): void => {
    if (event.relatedTarget === null) setOver(false)
  }
  return (
    <div className="dropTarget" onDragOver={onDragOver} onDrop={onDrop} onDragLeave={onDragLeave}>
      {children}
      {over ? <DropHint /> : null}
    </div>
  )
}

/** Opens the first thing dropped; gives its name back when it is of no known kind. */
function dropped({ dataTransfer }: DragEvent): string | null {
  const [item] = dataTransfer.items
  const file = item?.getAsFile() ?? null
  if (item === undefined || file === null) return null
  const path = window.jury.pathOf(file)
  const isFolder = item.webkitGetAsEntry()?.isDirectory ?? false
  return pathOpened(path, isFolder) ? null : baseName(path)
}

function DropHint(): ReactElement {
  const words = useWords()
  return (
    <div className="dropTarget-hint">
      <Icon of={FolderInput} size="normal" />
      <p className="dropTarget-title">{words('drop.title')}</p>
      <p>{words('drop.body')}</p>
    </div>
  )
}
