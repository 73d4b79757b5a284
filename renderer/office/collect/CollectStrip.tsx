import { FilePlus } from 'lucide-react'
import type { ReactElement } from 'react'
import type { Office } from '../../../shared/calls/views.ts'
import { Button } from '../../components/Button.tsx'
import { Segments } from '../../components/Segments.tsx'
import { useWords } from '../../messages/useWords.ts'
import { api } from '../../state/api.ts'
import { type CollectTab, useCollectView } from '../../state/collectView.ts'
import { useDisputes } from '../../state/officeAnswer.ts'
import { collectAsked } from '../../state/officeTasks.ts'
import { useOfficeWork } from '../../state/officeWork.ts'
import { run } from '../../state/run.ts'
import { jurorsWithoutFile, readers } from './progress.ts'

/** How many jurors have sent a file, what to look at, and the way to give files beside dropping them. */
export function CollectStrip({ office }: { readonly office: Office }): ReactElement {
  const words = useWords()
  const isWorking = useOfficeWork(({ work }) => work !== null)
  const isDeciding = useCollectView(({ tab }) => tab === 'decisions')
  const missing = jurorsWithoutFile(office)
  const total = readers(office).length
  return (
    <div className="strip">
      <h2 className="strip-title">{words('collect.title')}</h2>
      <TabChoice />
      <span className="numbers soft" role="status">
        {words('collect.sent', { done: total - missing.length, total })}
      </span>
      <span className="strip-rest" />
      <Button
        kind={isDeciding ? 'secondary' : 'primary'}
        icon={FilePlus}
        isDisabled={isWorking}
        onPress={() => {
          run(chooseFiles())
        }}
      >
        {words('collect.choose')}
      </Button>
    </div>
  )
}

function TabChoice(): ReactElement {
  const words = useWords()
  const { tab, tabChosen } = useCollectView()
  const open = useDisputes(({ answer }) => answer?.filter(({ isOpen }) => isOpen).length ?? 0)
  return (
    <Segments<CollectTab>
      name={words('collect.tabs')}
      choices={[
        { key: 'files', words: words('collect.tab.files') },
        { key: 'sheets', words: words('collect.sheets') },
        { key: 'missing', words: words('collect.tab.missing') },
        { key: 'decisions', words: words('collect.tab.decisions', { count: open }) },
      ]}
      chosen={tab}
      onChosen={tabChosen}
    />
  )
}

async function chooseFiles(): Promise<void> {
  await collectAsked(await api('shell.chooseScoreFiles', {}))
}
