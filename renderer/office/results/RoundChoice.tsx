import type { ReactElement } from 'react'
import type { Office } from '../../../shared/calls/views.ts'
import { Select } from '../../components/Select.tsx'
import { useWords } from '../../messages/useWords.ts'
import { isSound, useOffice } from '../../state/office.ts'
import { useResults } from '../../state/officeAnswer.ts'
import { useResultsRound } from '../../state/resultsRound.ts'
import { run } from '../../state/run.ts'

/** The results of which round are shown, once there was more than one. */
export function RoundChoice({ shown }: { readonly shown: number }): ReactElement | null {
  const words = useWords()
  const rounds = useOffice(({ opened }) => roundsOf(opened))
  if (rounds.length < 2) return null
  return (
    <Select
      bare
      label={words('rounds.choice')}
      choices={rounds.map(({ number, title }) => ({ key: String(number), words: title }))}
      chosen={String(shown)}
      onChosen={(key) => {
        useResultsRound.getState().chosen(Number(key))
        run(useResults.getState().asked())
      }}
    />
  )
}

const none: Office['rounds'] = []

function roundsOf(opened: ReturnType<typeof useOffice.getState>['opened']): Office['rounds'] {
  return opened !== null && isSound(opened) ? opened.rounds : none
}
