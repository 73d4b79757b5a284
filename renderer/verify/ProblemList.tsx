import type { ReactElement } from 'react'
import { fillSentence } from '../../shared/messages/fillSentence.ts'
import { publicationProblemEn } from '../../shared/messages/publication.en.ts'
import { publicationProblemKo } from '../../shared/messages/publication.ko.ts'
import type { PublicationProblem } from '../../shared/publication/publicationProblem.ts'
import { useWords } from '../messages/useWords.ts'
import { languageOf, useSettings } from '../state/settings.ts'

const sentences = { en: publicationProblemEn, ko: publicationProblemKo } as const
/** A folder that is wrong all over is told by its first problems; the rest is counted. */
const MOST = 200

/** Every difference under the file that it is in. */
export function ProblemList({
  problems,
}: {
  readonly problems: readonly PublicationProblem[]
}): ReactElement {
  const words = useWords()
  const language = useSettings(({ settings }) => languageOf(settings))
  const shown = Map.groupBy(problems.slice(0, MOST), ({ file }) => file)
  return (
    <section className="verify-section" aria-labelledby="verify-problems">
      <h2 id="verify-problems" className="verify-subtitle">
        {words('verify.problems')}
      </h2>
      <ul className="verify-problems">
        {[...shown].map(([file, own]) => (
          <li key={file}>
            <p className="verify-file selectable">{file}</p>
            <ul className="verify-sentences">
              {own.map((problem, place) => (
                <li key={place} className="selectable">
                  {fillSentence(sentences[language][problem.code], problem)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {problems.length > MOST ? (
        <p className="soft">{words('verify.more', { count: problems.length - MOST })}</p>
      ) : null}
    </section>
  )
}
