import { FileText } from 'lucide-react'
import type { ReactElement } from 'react'
import { Language, type Prize } from '../../../../shared/model/prize.ts'
import { MenuButton } from '../../../components/MenuButton.tsx'
import { useWords } from '../../../messages/useWords.ts'
import { api } from '../../../state/api.ts'
import { baseName } from '../../../state/opening.ts'
import { run } from '../../../state/run.ts'
import { useToasts } from '../../../state/toasts.ts'
import { fileNameOfResults } from '../../results/exports/fileName.ts'
import { useWorking } from '../../results/exports/useWorking.ts'

/** Writes the minutes in either language. */
export function MinutesMenu({ prize }: { readonly prize: Prize }): ReactElement {
  const words = useWords()
  const { isWorking, working } = useWorking()
  const chosen = async (language: Language): Promise<void> => {
    const file = await written(language, prize, words('meeting.minutes.file'))
    if (file !== null) useToasts.getState().said(words('meeting.minutes.saved', { file }))
  }
  return (
    <MenuButton<Language>
      icon={FileText}
      words={words(isWorking ? 'meeting.minutes.writing' : 'meeting.minutes')}
      isDisabled={isWorking}
      choices={Language.options.map((key) => ({ key, words: words(`meeting.minutes.${key}`) }))}
      onChosen={(language) => {
        run(working(chosen(language)))
      }}
    />
  )
}

async function written(language: Language, prize: Prize, what: string): Promise<string | null> {
  const suggestedName = fileNameOfResults(prize, 'pdf', what, Date.now())
  const path = await api('shell.chooseSaveFile', { purpose: 'report', suggestedName })
  if (path === null) return null
  await api('office.writeMinutes', { path, language })
  return baseName(path)
}
