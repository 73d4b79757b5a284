import type { ReactElement } from 'react'
import { Segments } from '../../components/Segments.tsx'
import { useWords } from '../../messages/useWords.ts'

export type Version = 'clean' | 'original'

type Props = { readonly version: Version; readonly onVersion: (version: Version) => void }

/** Whether the reader shows what jurors get or what was received. */
export function VersionChoice({ version, onVersion }: Props): ReactElement {
  const words = useWords()
  return (
    <Segments
      name={words('documents.version')}
      choices={[
        { key: 'clean', words: words('documents.version.clean') },
        { key: 'original', words: words('documents.version.original') },
      ]}
      chosen={version}
      onChosen={onVersion}
    />
  )
}
