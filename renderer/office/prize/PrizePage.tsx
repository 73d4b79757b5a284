import type { ReactElement } from 'react'
import type { Office } from '../../../shared/calls/views.ts'
import { Notice } from '../../components/Notice.tsx'
import { useWords } from '../../messages/useWords.ts'
import { useWrittenPrize } from '../../state/prizeEdit.ts'
import { Categories } from './Categories.tsx'
import { ChangeReason } from './ChangeReason.tsx'
import { EditTrouble } from './EditTrouble.tsx'
import { FindingLine } from '../findings/FindingLine.tsx'
import { sectionOf } from '../findings/findingGroups.ts'
import { Facts } from './Facts.tsx'
import './prizeForm.css'

/** What the prize is, and its categories; each leads to its rubric. */
export function PrizePage({ office }: { readonly office: Office }): ReactElement {
  const words = useWords()
  const file = useWrittenPrize(office)
  return (
    <div className="page scrolls">
      <div className="page-column">
        <section className="page-section">
          <h2 className="page-title">{words('prize.title')}</h2>
          <p className="page-prose soft">{words('prize.body')}</p>
          <EditTrouble />
          <PrizeFindings office={office} />
          {office.unlocked ? null : <Notice tone="plain">{words('prize.locked')}</Notice>}
          <Facts file={file} />
        </section>
        <section className="page-section">
          <h3 className="page-subtitle">{words('prize.categories')}</h3>
          <p className="page-prose soft">{words('prize.categories.body')}</p>
          <Categories office={office} file={file} />
        </section>
      </div>
      <ChangeReason />
    </div>
  )
}

function PrizeFindings({ office }: { readonly office: Office }): ReactElement | null {
  const ours = office.findings.filter((finding) => sectionOf(finding) === 'prize')
  if (ours.length === 0) return null
  return (
    <div>
      {ours.map((finding, place) => (
        <FindingLine key={place} finding={finding} />
      ))}
    </div>
  )
}
