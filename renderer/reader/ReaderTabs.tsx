import { FileLock, FileWarning } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs'
import { Icon } from '../components/Icon.tsx'
import type { ReaderDocument } from './readerDocument.ts'
import { useReaderWords } from './useReaderWords.ts'

type Props = {
  readonly documents: readonly ReaderDocument[]
  readonly chosen: string
  readonly onChosen: (documentId: string) => void
  readonly tools?: ReactNode
  readonly children: ReactNode
}

/** A tab for each document; the one reader below shows the chosen one. */
export function ReaderTabs(props: Props): ReactElement {
  const { documents, chosen, onChosen, tools, children } = props
  const words = useReaderWords()
  return (
    <Tabs
      className="reader-tabs"
      selectedKey={chosen}
      keyboardActivation="manual"
      onSelectionChange={(key) => {
        if (key !== chosen) onChosen(String(key))
      }}
    >
      <div className="reader-tabRow">
        <TabList className="reader-tabList" aria-label={words('reader.documents')}>
          {documents.map(({ id, title, readability }) => (
            <Tab key={id} id={id} className="reader-tab">
              {readability === 'readable' ? null : (
                <Icon of={readability === 'password' ? FileLock : FileWarning} />
              )}
              <span className="truncated">{title}</span>
            </Tab>
          ))}
        </TabList>
        {tools}
      </div>
      <TabPanel id={chosen} className="reader-panel">
        {children}
      </TabPanel>
    </Tabs>
  )
}
