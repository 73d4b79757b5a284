import { FolderOpen } from 'lucide-react'
import { type ReactElement, useId } from 'react'
import { Button } from '../../components/Button.tsx'
import { useWords } from '../../messages/useWords.ts'
import { api } from '../../state/api.ts'
import { run } from '../../state/run.ts'
import './folderChoice.css'

type Props = { readonly folder: string | null; readonly onChosen: (folder: string) => void }

/** An empty folder, chosen in the system's own dialog. */
export function FolderChoice({ folder, onChosen }: Props): ReactElement {
  const words = useWords()
  const id = useId()
  return (
    <div className="folderChoice" role="group" aria-labelledby={id}>
      <span id={id} className="field-label">
        {words('create.folder')}
      </span>
      <p className="field-help">{words('create.folder.help')}</p>
      <div className="folderChoice-line">
        <Button
          icon={FolderOpen}
          onPress={() => {
            run(choose(onChosen))
          }}
        >
          {words(folder === null ? 'create.folder.choose' : 'create.folder.other')}
        </Button>
        {folder === null ? null : <span className="folderChoice-path selectable">{folder}</span>}
      </div>
    </div>
  )
}

async function choose(onChosen: (folder: string) => void): Promise<void> {
  const folder = await api('shell.choosePrizeFolder', { create: true })
  if (folder !== null) onChosen(folder)
}
