import type { ReactElement } from 'react'
import type { OfficeEntry } from '../../../shared/calls/views.ts'
import { useWords } from '../../messages/useWords.ts'
import { remarksOn } from './remarksOn.ts'
import type { ScoredCategory } from './scoredCategory.ts'

type Props = { readonly scored: ScoredCategory; readonly entry: OfficeEntry }

/** What the jurors wrote: criterion by criterion, then overall, then why they gave no score. */
export function Remarks({ scored, entry }: Props): ReactElement | null {
  const words = useWords()
  const groups = remarksOn(scored.category.rubric, scored.sheets.get(entry.code) ?? [])
  if (groups.length === 0) return null
  return (
    <div className="remarks">
      {groups.map(({ key, title, remarks }) => (
        <section key={key} className="remarks-group">
          <h4>{title ?? words(`results.remarks.${key}`)}</h4>
          {remarks.map(({ jurorId, text }) => (
            <p key={jurorId} className="remarks-remark">
              <span className="remarks-juror numbers">{jurorId}</span>
              <span className="remarks-text selectable">{text}</span>
            </p>
          ))}
        </section>
      ))}
    </div>
  )
}
