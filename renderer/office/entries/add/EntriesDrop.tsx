import { FilePlus2 } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import type { OfficeEntry } from '../../../../shared/calls/views.ts'
import type { EntryCode } from '../../../../shared/model/ids.ts'
import { Icon } from '../../../components/Icon.tsx'
import { useFileDrop } from '../../../components/useFileDrop.ts'
import { useWords } from '../../../messages/useWords.ts'
import { filesGiven } from '../../../state/entryIntake.ts'
import { useOfficeWork } from '../../../state/officeWork.ts'
import { run } from '../../../state/run.ts'
import './entriesDrop.css'

type Props = {
  readonly entries: readonly OfficeEntry[]
  /** All of it goes to this entry; else to the one on whose row it is dropped, or to new ones. */
  readonly entryCode?: EntryCode
  readonly children: ReactNode
}

/** PDFs, folders and tables dropped anywhere on it are looked at and, once confirmed, taken in. */
export function EntriesDrop({ entries, entryCode, children }: Props): ReactElement {
  const words = useWords()
  const { over, handlers } = useFileDrop((paths, under) => {
    if (useOfficeWork.getState().work !== null) return
    run(filesGiven(paths, entryCode ?? entryUnder(under, entries)))
  })
  return (
    <div className="entriesDrop" {...handlers}>
      {children}
      {over ? (
        <p className="entriesDrop-hint">
          <Icon of={FilePlus2} size="normal" />
          {entryCode === undefined ? words('entries.drop') : entryCode}
        </p>
      ) : null}
    </div>
  )
}

function entryUnder(under: EventTarget, entries: readonly OfficeEntry[]): EntryCode | null {
  const row = under instanceof Element ? under.closest<HTMLElement>('[data-row]') : null
  return entries.find(({ code }) => code === row?.dataset['row'])?.code ?? null
}
