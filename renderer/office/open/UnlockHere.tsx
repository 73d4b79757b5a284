import type { ReactElement } from 'react'
import { useWords } from '../../messages/useWords.ts'
import { UnlockForm } from './UnlockForm.tsx'
import './unlockHere.css'

/** Stands in a section that needs the office's keys while it is locked. */
export function UnlockHere({ title }: { readonly title: string }): ReactElement {
  const words = useWords()
  return (
    <div className="unlockHere scrolls">
      <section className="unlockHere-column" aria-label={title}>
        <header>
          <h2 className="page-title">{title}</h2>
          <p className="soft">{words('unlockOffice.needed')}</p>
        </header>
        <UnlockForm onUnlocked={nothing} />
      </section>
    </div>
  )
}

/** The section draws itself anew once the office is unlocked. */
function nothing(): void {
  return
}
