import type { ReactElement } from 'react'
import type { PublicationPlan } from '../../../shared/calls/publicationCalls.ts'
import { fillSentence } from '../../../shared/messages/fillSentence.ts'
import { publicationWarningEn } from '../../../shared/messages/publication.en.ts'
import { publicationWarningKo } from '../../../shared/messages/publication.ko.ts'
import { Notice } from '../../components/Notice.tsx'
import { useWords } from '../../messages/useWords.ts'
import { languageOf, useSettings } from '../../state/settings.ts'

const sentences = { en: publicationWarningEn, ko: publicationWarningKo } as const

/** What is missing or undecided; it stops nobody, and should be read. */
export function PlanWarnings({ warnings }: Pick<PublicationPlan, 'warnings'>): ReactElement | null {
  const words = useWords()
  const language = useSettings(({ settings }) => languageOf(settings))
  if (warnings.length === 0) return null
  return (
    <Notice tone="amber" title={words('publish.warnings')}>
      <ul className="publish-warnings">
        {warnings.map(({ code, subjects }) => (
          <li key={code}>
            {fillSentence(sentences[language][code], { subjects: subjects.join(', ') })}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
