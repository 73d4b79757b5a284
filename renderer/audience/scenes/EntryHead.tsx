import type { ReactElement, ReactNode } from 'react'
import type { EntryCard } from '../../../shared/calls/audienceScene.ts'

type Props = { readonly entry: EntryCard; readonly children?: ReactNode }

/** The line that says of which entry the scene is. */
export function EntryHead({ entry, children }: Props): ReactElement {
  const { code, title, city } = entry
  return (
    <header className="stage-head">
      <div className="stage-headWords">
        <h1 className="stage-title">{title}</h1>
        <p className="stage-text soft">
          <span className="numbers">{code}</span>
          {city === '' ? '' : ` · ${city}`}
        </p>
      </div>
      {children}
    </header>
  )
}
