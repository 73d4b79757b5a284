import { X } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import type { Finding, Office, OfficeEntry } from '../../../shared/calls/views.ts'
import { isCalibration } from '../../../shared/model/entry.ts'
import { IconButton } from '../../components/IconButton.tsx'
import { useWords } from '../../messages/useWords.ts'
import { FindingLine } from '../findings/FindingLine.tsx'
import { entryOf, worstFirst } from '../findings/findingGroups.ts'
import { EntryDocuments } from '../documents/EntryDocuments.tsx'
import { isOfDocument } from '../documents/documentRows.ts'
import { EditEntry } from './edit/EditEntry.tsx'
import { EntryTools } from './edit/EntryTools.tsx'
import { Withdrawn } from './edit/Withdrawn.tsx'
import './entryPane.css'
import { EntryReader } from './EntryReader.tsx'

type Props = {
  readonly entry: OfficeEntry
  readonly office: Office
  readonly findings: readonly Finding[]
  readonly onClose: () => void
}

/** One entry: what the folder says of it, what is wrong with it, and its documents. */
export function EntryPane({ entry, office, findings, onClose }: Props): ReactElement {
  const words = useWords()
  const own = worstFirst(
    findings.filter((each) => entryOf(each) === entry.code && !isOfDocument(each)),
  )
  const [isEditing, setEditing] = useState(false)
  const checks = office.documents.filter(({ entryCode }) => entryCode === entry.code)
  const copies = office.standing.cleanCopies
    .filter(({ entryCode }) => entryCode === entry.code)
    .map(({ file }) => file)
  const readers = office.assignments.filter(({ entryCode }) => entryCode === entry.code)
  return (
    <section className="entryPane" aria-label={words('entries.pane')}>
      <Head
        entry={entry}
        office={office}
        isEditing={isEditing}
        onEdit={() => {
          setEditing(!isEditing)
        }}
        onClose={onClose}
      />
      <Withdrawn entry={entry} />
      {isEditing ? (
        <EditEntry
          entry={entry}
          office={office}
          onClose={() => {
            setEditing(false)
          }}
        />
      ) : null}
      <div className="entryPane-facts scrolls" tabIndex={0} role="group" aria-label={entry.code}>
        {entry.summary === '' ? null : <p className="selectable">{entry.summary}</p>}
        <p className="soft">
          {isCalibration(entry)
            ? words('entries.calibration.readers')
            : words('entries.readers', {
                count: readers.length,
                jurors: readers.map(({ jurorId }) => jurorId).join(', '),
              })}
        </p>
        {own.length === 0 ? null : (
          <ul>
            {own.map((finding, index) => (
              <li key={index}>
                <FindingLine finding={finding} />
              </li>
            ))}
          </ul>
        )}
        <EntryDocuments entry={entry} office={office} />
      </div>
      <EntryReader key={copies.join('/')} entry={entry} checks={checks} copies={copies} />
    </section>
  )
}

type HeadProps = Pick<Props, 'entry' | 'office' | 'onClose'> & {
  readonly isEditing: boolean
  readonly onEdit: () => void
}

function Head({ entry, office, isEditing, onEdit, onClose }: HeadProps): ReactElement {
  const words = useWords()
  return (
    <header className="entryPane-head">
      <div className="entryPane-name">
        <h3 className="page-subtitle selectable">
          <span className="numbers">{entry.code}</span> {entry.title}
        </h3>
        <p className="soft selectable">
          {[entry.applicant, entry.city, entry.country].filter((part) => part !== '').join(' · ')}
        </p>
      </div>
      <EntryTools entry={entry} office={office} isEditing={isEditing} onEdit={onEdit} />
      <IconButton icon={X} name={words('entries.pane.close')} onPress={onClose} />
    </header>
  )
}
