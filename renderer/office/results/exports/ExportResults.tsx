import { FileOutput } from 'lucide-react'
import type { ReactElement } from 'react'
import type { Language, Prize } from '../../../../shared/model/prize.ts'
import { useWords } from '../../../messages/useWords.ts'
import { ofChosenRound } from '../../../state/resultsRound.ts'
import { api } from '../../../state/api.ts'
import { baseName } from '../../../state/opening.ts'
import { run } from '../../../state/run.ts'
import { languageOf, useSettings } from '../../../state/settings.ts'
import { useToasts } from '../../../state/toasts.ts'
import { fileNameOfResults } from './fileName.ts'
import { MenuButton } from './MenuButton.tsx'
import { useWorking } from './useWorking.ts'

const kinds = ['report', 'workbook', 'table'] as const
type Kind = (typeof kinds)[number]

const extensions = { report: 'pdf', workbook: 'xlsx', table: 'csv' } as const

/** Writes all categories' results as a file that can be handed on. */
export function ExportResults({ prize }: { readonly prize: Prize }): ReactElement {
  const words = useWords()
  const language = useSettings(({ settings }) => languageOf(settings))
  const { isWorking, working } = useWorking()
  const chosen = async (kind: Kind): Promise<void> => {
    const file = await exported(kind, prize, language, words(`results.file.${kind}`))
    if (file !== null) useToasts.getState().said(words('results.saved', { file }))
  }
  return (
    <MenuButton<Kind>
      kind="secondary"
      icon={FileOutput}
      name={words(isWorking ? 'results.exporting' : 'results.export')}
      isDisabled={isWorking}
      items={kinds.map((kind) => ({ key: kind, words: words(`results.export.${kind}`) }))}
      onItem={(kind) => {
        run(working(chosen(kind)))
      }}
    />
  )
}

async function exported(
  kind: Kind,
  prize: Prize,
  language: Language,
  what: string,
): Promise<string | null> {
  const suggestedName = fileNameOfResults(prize, extensions[kind], what, Date.now())
  const path = await api('shell.chooseSaveFile', { purpose: kind, suggestedName })
  if (path === null) return null
  await api('office.writeResults', { path, language, ...ofChosenRound() })
  return baseName(path)
}
