import { CircleDashed, FileCheck2 } from 'lucide-react'
import type { ReactElement } from 'react'
import { Icon } from '../../components/Icon.tsx'
import { useWords } from '../../messages/useWords.ts'
import { ReadabilityMark } from '../entries/ReadabilityMark.tsx'
import './documentState.css'
import type { DocumentRow } from './documentRows.ts'

/** Whether jurors get a document as it was received or a clean copy of it; before any check nothing is green. */
export function DocumentState({ row }: { readonly row: DocumentRow }): ReactElement {
  const words = useWords()
  const { check, isCleanCopy, findings } = row
  if (isCleanCopy) {
    return (
      <span className="documentState documentState--clean">
        <Icon of={FileCheck2} />
        <span className="documentState-word">{words('documents.state.clean')}</span>
      </span>
    )
  }
  if (check === null) {
    return (
      <span className="documentState">
        <Icon of={CircleDashed} />
        <span className="documentState-word">{words('documents.state.unchecked')}</span>
      </span>
    )
  }
  if (check.readability !== 'readable') return <ReadabilityMark readability={check.readability} />
  const isSound = findings.length === 0
  return (
    <span className="soft">
      {words(isSound ? 'documents.state.sound' : 'documents.state.cleanable')}
    </span>
  )
}
