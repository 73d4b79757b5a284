import { X } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { useIntl } from 'react-intl'
import type { OfficeEntry } from '../../../shared/calls/views.ts'
import type { EntryCode } from '../../../shared/model/ids.ts'
import type { EntryResult, UnrankedResult } from '../../../shared/scoring/results.ts'
import { Button } from '../../components/Button.tsx'
import { IconButton } from '../../components/IconButton.tsx'
import { useWords } from '../../messages/useWords.ts'
import './entryScores.css'
import { Remarks } from './Remarks.tsx'
import { ScoreTable } from './ScoreTable.tsx'
import type { ScoredCategory } from './scoredCategory.ts'
import { exactScoreText, fractionText } from './scoreText.ts'
import { TieTrace } from './TieTrace.tsx'

type Props = {
  readonly scored: ScoredCategory
  readonly entryCode: EntryCode | null
  readonly onClose: () => void
}

/** One entry with everybody's points side by side, and every word written about it. */
export function EntryScores({ scored, entryCode, onClose }: Props): ReactElement | null {
  const words = useWords()
  const { ranking } = scored
  const entry = scored.entries.find(({ code }) => code === entryCode)
  const result = [...ranking.entries, ...ranking.unranked].find(({ code }) => code === entryCode)
  if (entry === undefined || result === undefined) return null
  const tie = ranking.ties.find(({ codes }) => codes.includes(entry.code))
  return (
    <section className="entryScores scrolls" aria-label={words('results.pane')} tabIndex={0}>
      <Head entry={entry} onClose={onClose} />
      <Standing result={result} of={ranking.entries.length} />
      {tie === undefined ? null : <TieTrace tie={tie} categories={scored.categories} />}
      <ScoreTable scored={scored} entry={entry} />
      <Remarks scored={scored} entry={entry} />
    </section>
  )
}

type HeadProps = { readonly entry: OfficeEntry; readonly onClose: () => void }

function Head({ entry, onClose }: HeadProps): ReactElement {
  const words = useWords()
  const { code, title, applicant, city, country } = entry
  return (
    <header className="entryScores-head">
      <div className="entryScores-name">
        <h3 className="page-subtitle selectable">
          <span className="numbers">{code}</span> {title}
        </h3>
        <p className="soft selectable">
          {[applicant, city, country].filter((part) => part !== '').join(' · ')}
        </p>
      </div>
      <IconButton icon={X} name={words('results.pane.close')} onPress={onClose} />
    </header>
  )
}

type StandingProps = { readonly result: EntryResult | UnrankedResult; readonly of: number }

/** Rank and score; the exact fraction for whoever asks. */
function Standing({ result, of }: StandingProps): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const [exact, setExact] = useState(false)
  if (!('rank' in result)) {
    return <p className="entryScores-unranked">{words(`results.unranked.${result.reason}.long`)}</p>
  }
  return (
    <div className="entryScores-standing">
      <p>
        <span className="entryScores-score numbers">{exactScoreText(intl, result.exact)}</span>
        <span className="soft"> {words('results.rankOf', { rank: result.rank, of })}</span>
      </p>
      <Button
        kind="quiet"
        aria-expanded={exact}
        onPress={() => {
          setExact(!exact)
        }}
      >
        {words(exact ? 'results.exact.hide' : 'results.exact')}
      </Button>
      {exact ? (
        <p className="entryScores-exact selectable numbers">
          {words('results.exact.words', { fraction: fractionText(result.exact) })}
        </p>
      ) : null}
    </div>
  )
}
