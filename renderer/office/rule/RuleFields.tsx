import type { ReactElement } from 'react'
import type { PrizeFile, RuleFile } from '../../../shared/format/prizeFile.ts'
import { NumberField } from '../../components/NumberField.tsx'
import { Segments } from '../../components/Segments.tsx'
import { useWords } from '../../messages/useWords.ts'
import { prizeEdited } from '../../state/prizeEdit.ts'
import { TieBreaks } from './TieBreaks.tsx'

type Props = { readonly file: PrizeFile }
type RuleProps = { readonly rule: RuleFile }

const kinds = ['mean', 'trimmed', 'median', 'borda'] as const
const fates = ['leaveOut', 'minimum'] as const

/** Everything that turns scores into a ranking, each with one sentence of what it means. */
export function RuleFields({ file }: Props): ReactElement {
  const words = useWords()
  const { rule } = file
  const { minimumSheets } = rule
  return (
    <dl className="ruleWords">
      <dt>{words('rule.total')}</dt>
      <dd>{words('rule.total.words')}</dd>
      <dt>{words('rule.kind')}</dt>
      <dd>
        <Method rule={rule} />
      </dd>
      <dt>{words('rule.notApplicable')}</dt>
      <dd>
        <NotApplicable rule={rule} />
      </dd>
      <dt>{words('rule.minimumSheets')}</dt>
      <dd className="ruleWords-field">
        <div className="ruleWords-number">
          <NumberField
            label={words('rule.sheets')}
            value={minimumSheets}
            minimum={1}
            maximum={1000}
            onChange={(sheets) => {
              if (sheets !== minimumSheets) changed({ minimumSheets: sheets })
            }}
          />
        </div>
        <p className="soft">{words('rule.minimumSheets.words', { count: minimumSheets })}</p>
      </dd>
      <dt>{words('rule.tieBreaks')}</dt>
      <dd>
        <TieBreaks
          file={file}
          onChange={(tieBreaks) => {
            changed({ tieBreaks })
          }}
        />
      </dd>
    </dl>
  )
}

function Method({ rule: { method } }: RuleProps): ReactElement {
  const words = useWords()
  const kind = typeof method === 'string' ? method : 'trimmed'
  const drop = typeof method === 'string' ? 1 : method.trimmed
  return (
    <div className="ruleWords-field">
      <span>
        <Segments
          name={words('rule.kind')}
          choices={kinds.map((key) => ({ key, words: words(`rule.kind.${key}`) }))}
          chosen={kind}
          onChosen={(next) => {
            if (next !== kind) changed({ method: next === 'trimmed' ? { trimmed: 1 } : next })
          }}
        />
      </span>
      {kind === 'trimmed' ? (
        <div className="ruleWords-number">
          <NumberField
            label={words('rule.drop')}
            value={drop}
            minimum={1}
            maximum={10}
            onChange={(trimmed) => {
              if (trimmed !== drop) changed({ method: { trimmed } })
            }}
          />
        </div>
      ) : null}
      <p className="soft">{words(`rule.method.${kind}`, { drop })}</p>
    </div>
  )
}

function NotApplicable({ rule: { notApplicable } }: RuleProps): ReactElement {
  const words = useWords()
  return (
    <div className="ruleWords-field">
      <span>
        <Segments
          name={words('rule.notApplicable')}
          choices={fates.map((key) => ({
            key,
            words: words(`rule.notApplicable.choice.${key}`),
          }))}
          chosen={notApplicable}
          onChosen={(fate) => {
            changed({ notApplicable: fate })
          }}
        />
      </span>
      <p className="soft">{words(`rule.notApplicable.${notApplicable}`)}</p>
    </div>
  )
}

function changed(fields: Partial<RuleFile>): void {
  prizeEdited('rule', (before) => ({ ...before, rule: { ...before.rule, ...fields } }))
}
