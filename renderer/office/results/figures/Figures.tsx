import type { ReactElement, ReactNode } from 'react'
import { useWords } from '../../../messages/useWords.ts'
import type { ScoredCategory } from '../scoredCategory.ts'
import { AgreementFigures } from './AgreementFigures.tsx'
import { CriterionFigures, CriterionPairs } from './CriterionFigures.tsx'
import './figures.css'
import { JurorFigures } from './JurorFigures.tsx'

/** How far the jurors agree, how each of them scores, how each criterion works; none of it changes the ranking. */
export function Figures({ scored }: { readonly scored: ScoredCategory }): ReactElement {
  const words = useWords()
  return (
    <div className="page scrolls" tabIndex={0} role="region" aria-label={words('figures.title')}>
      <div className="page-column figures-column">
        <Section title={words('figures.agreement')} body={words('figures.agreement.body')}>
          <AgreementFigures scored={scored} />
        </Section>
        <Section title={words('figures.jurors')} body={words('figures.jurors.body')}>
          <JurorFigures scored={scored} />
        </Section>
        <Section title={words('figures.criteria')} body={words('figures.criteria.body')}>
          <CriterionFigures scored={scored} />
        </Section>
        {scored.ranking.criteria.length < 2 ? null : (
          <Section title={words('figures.pairs')} body={words('figures.pairs.body')}>
            <CriterionPairs scored={scored} />
          </Section>
        )}
      </div>
    </div>
  )
}

type SectionProps = { readonly title: string; readonly body: string; readonly children: ReactNode }

function Section({ title, body, children }: SectionProps): ReactElement {
  return (
    <section className="page-section">
      <h3 className="page-subtitle">{title}</h3>
      <p className="page-prose soft">{body}</p>
      {children}
    </section>
  )
}
