import type { ReactElement } from 'react'
import type { EntryCard } from '../../../shared/calls/audienceScene.ts'

/** Which entry the jury talks about. */
export function EntryScene({ entry }: { readonly entry: EntryCard }): ReactElement {
  const { code, title, category } = entry
  return (
    <div className="stage-middle">
      <p className="stage-text soft">
        <span className="numbers">{code}</span> · {category}
      </p>
      <h1 className="stage-huge">{title}</h1>
      <p className="stage-large">{whoseOf(entry)}</p>
    </div>
  )
}

/** Whose the entry is; nothing in a blind category. */
function whoseOf({ applicant, city, country }: EntryCard): string {
  return [applicant, city, country].filter((part) => part !== '').join(' · ')
}
