import { FolderInput } from 'lucide-react'
import { type DragEvent, type ReactElement, type ReactNode, useState } from 'react'
import { Icon } from '../components/Icon.tsx'
import { useWords } from '../messages/useWords.ts'
import { isUnlocked, useOffice } from '../state/office.ts'
import { baseName, pathOpened } from '../state/opening.ts'
import { currentRoute, type Route, useRoute } from '../state/route.ts'
import { scoreFilesGiven } from '../state/scoreFiles.ts'
import { run } from '../state/run.ts'
import { useToasts } from '../state/toasts.ts'
import { verifyAsked } from '../state/verification.ts'
import './dropTarget.css'

/** What can be dropped on the present screen. */
type Takes = 'anything' | 'scores' | 'publication' | 'nothing'

/** Takes what is dropped anywhere on the screens that open something, and score files on an open office. */
export function DropTarget({ children }: { readonly children: ReactNode }): ReactElement {
  const words = useWords()
  const route = useRoute(currentRoute)
  const canCollect = useOffice(isUnlocked)
  const takes = takenBy(route, canCollect)
  const [over, setOver] = useState(false)
  const onDragOver = (event: DragEvent): void => {
    event.preventDefault()
    if (event.target instanceof Element && event.target.closest('[data-takes-files]')) return
    event.dataTransfer.dropEffect = takes === 'nothing' ? 'none' : 'copy'
    setOver(takes !== 'nothing')
  }
  const onDrop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    if (takes === 'scores') scoreFilesGiven(scoreFiles(event))
    if (takes === 'publication') publicationDropped(event)
    if (takes !== 'anything') return
    const unknown = dropped(event)
    if (unknown === null) return
    const isCard = /\.jurycard$/i.test(unknown)
    useToasts.getState().said(words(isCard ? 'cards.stray' : 'drop.unknown', { file: unknown }))
  }
  const onDragLeave = (event: DragEvent): void => {
    if (event.relatedTarget === null) setOver(false)
  }
  return (
    <div className="dropTarget" onDragOver={onDragOver} onDrop={onDrop} onDragLeave={onDragLeave}>
      {children}
      {over ? <DropHint takes={takes} /> : null}
    </div>
  )
}

function takenBy({ screen }: Route, canCollect: boolean): Takes {
  switch (screen) {
    case 'start':
    case 'unlockBundle':
    case 'unlockDesk':
    case 'openPrize':
      return 'anything'
    case 'office':
      return canCollect ? 'scores' : 'nothing'
    case 'verify':
      return 'publication'
    default:
      return 'nothing'
  }
}

function scoreFiles({ dataTransfer }: DragEvent): readonly string[] {
  const paths = [...dataTransfer.files].map((file) => window.jury.pathOf(file))
  return paths.filter((path) => path !== '')
}

function publicationDropped({ dataTransfer }: DragEvent): void {
  const [file] = dataTransfer.files
  const path = file === undefined ? '' : window.jury.pathOf(file)
  if (path !== '') run(verifyAsked(path))
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

const hints = {
  anything: 'drop.body',
  nothing: 'drop.body',
  scores: 'drop.scores',
  publication: 'verify.drop',
} as const

function DropHint({ takes }: { readonly takes: Takes }): ReactElement {
  const words = useWords()
  return (
    <div className="dropTarget-hint">
      <Icon of={FolderInput} size="normal" />
      <p className="dropTarget-title">{words('drop.title')}</p>
      <p>{words(hints[takes])}</p>
    </div>
  )
}
