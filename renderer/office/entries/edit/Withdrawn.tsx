import type { ReactElement } from 'react'
import type { OfficeEntry } from '../../../../shared/calls/views.ts'
import { Button } from '../../../components/Button.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { useWords, type Words } from '../../../messages/useWords.ts'
import { OfficeError } from '../../findings/OfficeError.tsx'
import { useEntryEdit } from './useEntryEdit.ts'
import { isWithdrawn } from './withdrawn.ts'

/** That and why an entry no longer takes part, and the way back. */
export function Withdrawn({ entry }: { readonly entry: OfficeEntry }): ReactElement | null {
  const words = useWords()
  const { edit, error } = useEntryEdit()
  if (!isWithdrawn(entry)) return null
  return (
    <div className="entryPane-withdrawn">
      <Notice
        tone="amber"
        actions={
          <Button
            onPress={() => {
              edit('office.restoreEntries', { codes: [entry.code] })
            }}
          >
            {words('entries.restore')}
          </Button>
        }
      >
        {withdrawnText(entry.withdrawn, words)}
      </Notice>
      {error === null ? null : <OfficeError error={error} />}
    </div>
  )
}

function withdrawnText(
  { on, reason }: { readonly on: string | null; readonly reason: string },
  words: Words,
): string {
  if (reason === '') return words('entries.withdrawn.bare')
  return on === null
    ? words('entries.withdrawn.because', { reason })
    : words('entries.withdrawn.on', { date: on, reason })
}
