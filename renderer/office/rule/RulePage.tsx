import type { ReactElement } from 'react'
import type { Office } from '../../../shared/calls/views.ts'
import type { Rule } from '../../../shared/model/rule.ts'
import { useWords } from '../../messages/useWords.ts'
import { useTieBreakWords } from '../results/useTieBreakWords.ts'
import { Example } from './Example.tsx'
import './rulePage.css'
import { workedExample } from './workedExample.ts'

/** The rule in words, and what it makes of made-up scores. */
export function RulePage({ office }: { readonly office: Office }): ReactElement {
  const words = useWords()
  const { prize } = office
  const example = workedExample(prize)
  return (
    <div className="page scrolls" tabIndex={0} role="region" aria-label={words('rule.title')}>
      <div className="page-column">
        <section className="page-section">
          <h2 className="page-title">{words('rule.title')}</h2>
          <p className="page-prose soft">{words('rule.body')}</p>
          <RuleWords rule={prize.rule} office={office} />
        </section>
        {example === null ? null : (
          <section className="page-section">
            <h3 className="page-subtitle">{words('rule.example')}</h3>
            <p className="page-prose soft">
              {words('rule.example.body', { category: prize.categories[0]?.title ?? '' })}
            </p>
            <Example example={example} categories={prize.categories} />
          </section>
        )}
      </div>
    </div>
  )
}

type WordsProps = { readonly rule: Rule; readonly office: Office }

function RuleWords({ rule, office }: WordsProps): ReactElement {
  const words = useWords()
  const tieBreakWords = useTieBreakWords(office.prize.categories)
  const { method, notApplicable, minimumSheets, tieBreaks } = rule
  const drop = method.kind === 'trimmed' ? method.drop : 0
  return (
    <dl className="ruleWords">
      <dt>{words('rule.total')}</dt>
      <dd>{words('rule.total.words')}</dd>
      <dt>{words('rule.method')}</dt>
      <dd>{words(`rule.method.${method.kind}`, { drop })}</dd>
      <dt>{words('rule.notApplicable')}</dt>
      <dd>{words(`rule.notApplicable.${notApplicable}`)}</dd>
      <dt>{words('rule.minimumSheets')}</dt>
      <dd>{words('rule.minimumSheets.words', { count: minimumSheets })}</dd>
      <dt>{words('rule.tieBreaks')}</dt>
      <dd>
        <ol className="ruleWords-steps">
          {tieBreaks.map((tieBreak, index) => (
            <li key={index}>{tieBreakWords(tieBreak)}</li>
          ))}
          <li>{words('rule.tieBreaks.last')}</li>
        </ol>
      </dd>
    </dl>
  )
}
