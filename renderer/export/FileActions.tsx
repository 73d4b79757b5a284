import { FolderOpen, Link } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button } from '../components/Button.tsx'
import { useWords } from '../messages/useWords.ts'
import { api } from '../state/api.ts'
import { run } from '../state/run.ts'
import { copied } from './copied.ts'

/** Ways to the file that was just written, while it is known where it lies. */
export function FileActions({ path }: { readonly path: string }): ReactElement {
  const words = useWords()
  return (
    <>
      <Button
        icon={FolderOpen}
        onPress={() => {
          run(api('shell.showFile', { path }))
        }}
      >
        {words('export.file.show')}
      </Button>
      <Button
        icon={Link}
        onPress={() => {
          copied(path, words)
        }}
      >
        {words('export.file.copyPath')}
      </Button>
    </>
  )
}
