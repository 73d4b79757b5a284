import { Plus } from 'lucide-react'
import type { ReactElement } from 'react'
import { MenuButton } from '../../../components/MenuButton.tsx'
import { useWords } from '../../../messages/useWords.ts'
import { api } from '../../../state/api.ts'
import { filesGiven, useEntryIntake } from '../../../state/entryIntake.ts'
import { useOfficeWork } from '../../../state/officeWork.ts'
import { run } from '../../../state/run.ts'

const ways = ['new', 'files', 'folder', 'table', 'paste'] as const

type Way = (typeof ways)[number]

const chosenAs = { files: 'pdf', folder: 'folder', table: 'table' } as const

/** Every way of adding entries that needs no dropping. */
export function AddEntries(): ReactElement {
  const words = useWords()
  const isWorking = useOfficeWork(({ work }) => work !== null)
  const chosen = (way: Way): void => {
    if (way === 'new' || way === 'paste') useEntryIntake.getState().asked(way)
    else run(given(chosenAs[way]))
  }
  return (
    <MenuButton
      icon={Plus}
      words={words('entries.add')}
      isDisabled={isWorking}
      choices={ways.map((key) => ({ key, words: words(`entries.add.${key}`) }))}
      onChosen={chosen}
    />
  )
}

async function given(what: 'pdf' | 'folder' | 'table'): Promise<void> {
  await filesGiven(await api('shell.chooseDocuments', { what }), null)
}
