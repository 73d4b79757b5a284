import { X } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button } from '../components/Button.tsx'
import { IconButton } from '../components/IconButton.tsx'
import { Notice } from '../components/Notice.tsx'
import { useWords } from '../messages/useWords.ts'
import { isUnlocked, useOffice } from '../state/office.ts'
import { baseName, prizeAskedFor } from '../state/opening.ts'
import { run } from '../state/run.ts'
import { useStrayScoreFile } from '../state/scoreFiles.ts'
import './failure.css'

/** What a score file is and where it goes, for somebody who opened it like a document. */
export function StrayScoreFile(): ReactElement | null {
  const words = useWords()
  const { stray, dismissed } = useStrayScoreFile()
  const canCollect = useOffice(isUnlocked)
  if (stray === null || canCollect) return null
  return (
    <div className="failure">
      <Notice
        tone="plain"
        actions={
          <>
            <Button
              onPress={() => {
                dismissed()
                run(prizeAskedFor())
              }}
            >
              {words('start.office.open')}
            </Button>
            <IconButton icon={X} name={words('action.close')} onPress={dismissed} />
          </>
        }
      >
        {words('scoreFile.stray', { file: baseName(stray) })}
      </Notice>
    </div>
  )
}
