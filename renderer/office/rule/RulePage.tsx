import { type ReactElement, useState } from 'react'
import type { Office } from '../../../shared/calls/views.ts'
import { prizeIn } from '../../../shared/format/prizeFile.ts'
import type { Prize } from '../../../shared/model/prize.ts'
import { Notice } from '../../components/Notice.tsx'
import { Select } from '../../components/Select.tsx'
import { useWords } from '../../messages/useWords.ts'
import { useWrittenPrize } from '../../state/prizeEdit.ts'
import { ChangeReason } from '../prize/ChangeReason.tsx'
import { EditTrouble } from '../prize/EditTrouble.tsx'
import '../prize/prizeForm.css'
import { Example } from './Example.tsx'
import { RuleFields } from './RuleFields.tsx'
import './rulePage.css'
import { workedExample } from './workedExample.ts'

/** The rule, and beside it what it makes of made-up scores. */
export function RulePage({ office }: { readonly office: Office }): ReactElement {
  const words = useWords()
  const file = useWrittenPrize(office)
  return (
    <div className="page scrolls" tabIndex={0} role="region" aria-label={words('rule.title')}>
      <div className="rulePage">
        <section className="page-section">
          <h2 className="page-title">{words('rule.title')}</h2>
          <p className="page-prose soft">{words('rule.edit.body')}</p>
          <EditTrouble />
          {office.unlocked ? null : <Notice tone="plain">{words('prize.locked')}</Notice>}
          <RuleFields file={file} />
        </section>
        <ExampleSection prize={prizeIn(file) ?? office.prize} />
      </div>
      <ChangeReason />
    </div>
  )
}

function ExampleSection({ prize }: { readonly prize: Prize }): ReactElement | null {
  const words = useWords()
  const [wanted, setWanted] = useState<string | null>(null)
  const category = prize.categories.find(({ id }) => id === wanted) ?? prize.categories[0]
  if (category === undefined) return null
  return (
    <section className="page-section rulePage-example">
      <header className="rulePage-head">
        <h3 className="page-subtitle">{words('rule.example')}</h3>
        {prize.categories.length === 1 ? null : (
          <Select
            label={words('rule.example.which')}
            bare
            choices={prize.categories.map(({ id, title }) => ({ key: id, words: title }))}
            chosen={category.id}
            onChosen={setWanted}
          />
        )}
      </header>
      <p className="page-prose soft">{words('rule.example.body', { category: category.title })}</p>
      <Example example={workedExample(category.rubric, prize.rule)} categories={prize.categories} />
    </section>
  )
}
