import { useState } from 'react'
import type { WireError } from '../../../../shared/calls/call.ts'
import type { entryCalls } from '../../../../shared/calls/entryCalls.ts'
import { api, errorOf, type InputOf } from '../../../state/api.ts'
import { useMatrix, useResults } from '../../../state/officeAnswer.ts'
import { useOffice } from '../../../state/office.ts'

type Edit = Exclude<
  keyof typeof entryCalls,
  'office.scanDrop' | 'office.planDrop' | 'office.takeDrop' | 'office.readImport'
>

type EntryEdit = {
  /** Makes an edit of the folder, then shows it as it is; `done` is called when it was made. */
  readonly edit: <C extends Edit>(channel: C, input: InputOf<C>, done?: () => void) => void
  readonly error: WireError | null
}

export function useEntryEdit(): EntryEdit {
  const [error, setError] = useState<WireError | null>(null)
  return {
    error,
    edit(channel, input, done) {
      setError(null)
      api(channel, input).then(
        (opened) => {
          useOffice.getState().answered(opened)
          // What was reckoned from the entries before is asked for again where it is shown.
          useMatrix.getState().forgotten()
          useResults.getState().forgotten()
          done?.()
        },
        (thrown: unknown) => {
          setError(errorOf(thrown))
        },
      )
    },
  }
}
