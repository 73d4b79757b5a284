import type { ReactElement } from 'react'
import type { Office } from '../../../shared/calls/views.ts'
import type { EntryCode } from '../../../shared/model/ids.ts'
import { SplitPanes } from '../../components/SplitPanes.tsx'
import { useWords } from '../../messages/useWords.ts'
import type { OfficePlace } from '../../state/officeRoute.ts'
import { useRoute } from '../../state/route.ts'
import { Findings } from '../findings/Findings.tsx'
import { CleaningWork } from '../documents/CleaningWork.tsx'
import { Documents } from '../documents/Documents.tsx'
import { EntriesDrop } from './add/EntriesDrop.tsx'
import { Intake } from './add/Intake.tsx'
import { CheckStrip } from './CheckStrip.tsx'
import { EntryPane } from './EntryPane.tsx'
import { EntryTable } from './EntryTable.tsx'
import { NoFindings } from './NoFindings.tsx'

type Place = Extract<OfficePlace, { section: 'entries' }>
type Props = { readonly office: Office; readonly place: Place }

/** The entries with what is wrong with each; the one chosen is open beside them with its documents. */
export function Entries({ office, place }: Props): ReactElement {
  const words = useWords()
  const { findings } = office
  const movedOn = useRoute((state) => state.movedOn)
  const goTo = (change: Partial<Place>): void => {
    movedOn({ screen: 'office', place: { ...place, ...change } })
  }
  const all = [...office.entries, ...office.withdrawn]
  const entry = all.find(({ code }) => code === place.entryCode) ?? null
  const chosen = (entryCode: EntryCode): void => {
    goTo({ entryCode })
  }
  const left = (
    <EntriesDrop entries={all}>
      <CheckStrip office={office} findings={findings} list={place.list} onList={goTo} />
      <CleaningWork />
      <Intake office={office} />
      <Chosen office={office} place={place} onChosen={chosen} />
    </EntriesDrop>
  )
  if (entry === null) return left
  return (
    <SplitPanes
      id="office-entries"
      panes={[
        { id: 'list', name: words('entries.title'), content: left, minimum: 320 },
        {
          id: 'entry',
          name: words('entries.pane'),
          size: 560,
          minimum: 360,
          content: (
            <EntriesDrop entries={all} entryCode={entry.code}>
              <EntryPane
                key={entry.code}
                entry={entry}
                office={office}
                findings={findings}
                onClose={() => {
                  goTo({ entryCode: null })
                }}
              />
            </EntriesDrop>
          ),
        },
      ]}
    />
  )
}

type ChosenProps = Props & { readonly onChosen: (entryCode: EntryCode) => void }

/** The list that was chosen in the strip. */
function Chosen({ office, place, onChosen }: ChosenProps): ReactElement {
  const words = useWords()
  const { findings, standing } = office
  if (place.list === 'documents') return <Documents office={office} onChosen={onChosen} />
  if (place.list === 'entries') {
    const { entryCode } = place
    return <EntryTable office={office} findings={findings} chosen={entryCode} onChosen={onChosen} />
  }
  if (findings.length === 0) return <NoFindings unchecked={standing.unchecked} />
  return <Findings name={words('findings.title')} findings={findings} />
}
