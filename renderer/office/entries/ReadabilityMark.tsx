import { FileCheck, FileLock, FileX } from 'lucide-react'
import type { ReactElement } from 'react'
import type { Readability } from '../../../shared/model/entry.ts'
import { Icon } from '../../components/Icon.tsx'
import { useWords } from '../../messages/useWords.ts'
import './readabilityMark.css'

const icons = { readable: FileCheck, password: FileLock, damaged: FileX } as const

/** Whether a document can be shown, as icon, colour and word. */
export function ReadabilityMark({
  readability,
}: {
  readonly readability: Readability
}): ReactElement {
  const words = useWords()
  return (
    <span className={`readabilityMark readabilityMark--${readability}`}>
      <Icon of={icons[readability]} />
      <span className="readabilityMark-word">{words(`readability.${readability}`)}</span>
    </span>
  )
}
