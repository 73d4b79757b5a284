import { Copy } from 'lucide-react'
import type { ReactElement } from 'react'
import { IconButton } from '../../components/IconButton.tsx'
import { useWords } from '../../messages/useWords.ts'
import { api } from '../../state/api.ts'
import { run } from '../../state/run.ts'
import { useToasts } from '../../state/toasts.ts'
import './folderPath.css'

/** Where the prize lies, to be opened in the system's file manager. */
export function FolderPath({ folder }: { readonly folder: string }): ReactElement {
  const words = useWords()
  return (
    <div className="folderPath">
      <span className="soft">{words('overview.folder')}</span>
      <span className="folderPath-path selectable">{folder}</span>
      <IconButton
        icon={Copy}
        name={words('overview.folder.copy')}
        onPress={() => {
          run(copy(folder, words('action.copied')))
        }}
      />
    </div>
  )
}

async function copy(text: string, done: string): Promise<void> {
  await api('shell.copyText', { text })
  useToasts.getState().said(done)
}
