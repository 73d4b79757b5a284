import type { ReactElement } from 'react'
import type { EntryCard } from '../../../shared/calls/audienceScene.ts'

/** Which entry the jury talks about; of a blind category nothing of whose it is. */
export function EntryScene({ entry }: { readonly entry: EntryCard }): ReactElement {
  const { code, title, category, applicant, city, country } = entry
  const place = [city, country].filter((part) => part !== '').join(' · ')
  return (
    <div className="stage-middle">
      <p className="stage-text soft">
        <span className="numbers">{code}</span> · {category}
      </p>
      <h1 className="stage-huge">{title}</h1>
      {applicant === '' ? null : <p className="stage-large">{applicant}</p>}
      {place === '' ? null : <p className="stage-large soft">{place}</p>}
    </div>
  )
}
