import { FileCheck, TextSelect } from 'lucide-react'
import type { ReactElement } from 'react'
import { IconButton } from '../components/IconButton.tsx'
import { perform } from './commands.ts'
import { useReader } from './readerContext.ts'
import { useReaderWords } from './useReaderWords.ts'

/** Selects without a pointer: the page in view, or the match that find shows. */
export function SelectHere({ what }: { readonly what: 'page' | 'match' }): ReactElement {
  const words = useReaderWords()
  const reader = useReader()
  return (
    <IconButton
      icon={what === 'page' ? FileCheck : TextSelect}
      name={words(what === 'page' ? 'reader.selectPage' : 'reader.selectMatch')}
      keys="S"
      onPress={() => perform(reader, 'selectHere')}
    />
  )
}
