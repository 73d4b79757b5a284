import { Users, X } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import type { Finding, Office } from '../../../shared/calls/views.ts'
import type { Juror } from '../../../shared/model/juror.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { IconButton } from '../../components/IconButton.tsx'
import { SplitPanes } from '../../components/SplitPanes.tsx'
import { VirtualTable } from '../../components/VirtualTable.tsx'
import { useWords } from '../../messages/useWords.ts'
import { FindingLine } from '../findings/FindingLine.tsx'
import { CardOfJuror } from './CardOfJuror.tsx'
import './jurors.css'
import { jurorColumns, jurorRows, type JurorRow } from './jurorColumns.tsx'

/** The jurors with what each has to read; the one chosen is open beside them. */
export function Jurors({ office }: { readonly office: Office }): ReactElement {
  const words = useWords()
  const [chosen, setChosen] = useState<string | null>(null)
  const rows = jurorRows(office)
  const row = rows.find(({ juror }) => juror.id === chosen)
  const table = (
    <>
      <div className="strip">
        <h2 className="strip-title">{words('jurors.title')}</h2>
        <span className="soft numbers">{words('count.jurors', { count: rows.length })}</span>
        <span className="strip-rest" />
        <span className="soft">{words('jurors.edit')}</span>
      </div>
      <VirtualTable
        name={words('jurors.title')}
        columns={jurorColumns(words, office)}
        rows={rows}
        rowKey={({ juror }) => juror.id}
        rowHeight={36}
        chosen={chosen}
        onChosen={({ juror }) => {
          setChosen(juror.id)
        }}
        empty={
          <EmptyState
            icon={Users}
            title={words('jurors.empty')}
            body={words('jurors.empty.body')}
          />
        }
      />
    </>
  )
  if (row === undefined) return table
  const close = (): void => {
    setChosen(null)
  }
  return (
    <SplitPanes
      id="office-jurors"
      panes={[
        { id: 'list', name: words('jurors.title'), content: table, minimum: 360 },
        {
          id: 'juror',
          name: words('jurors.pane'),
          size: 360,
          minimum: 280,
          content: <JurorPane row={row} office={office} onClose={close} />,
        },
      ]}
    />
  )
}

type PaneProps = {
  readonly row: JurorRow
  readonly office: Office
  readonly onClose: () => void
}

function JurorPane({ row, office, onClose }: PaneProps): ReactElement {
  const words = useWords()
  const { juror } = row
  const findings = office.findings.filter((finding) => isAbout(finding, juror))
  const titles = new Map(office.entries.map(({ code, title }) => [code, title]))
  const conflicts = office.conflicts.filter(({ jurorId }) => jurorId === juror.id)
  return (
    <section className="jurorPane scrolls" aria-label={words('jurors.pane')}>
      <header className="jurorPane-head">
        <div>
          <h3 className="page-subtitle selectable">{`${juror.id} ${juror.name}`}</h3>
          <p className="soft selectable">{juror.email}</p>
        </div>
        <IconButton icon={X} name={words('jurors.pane.close')} onPress={onClose} />
      </header>
      {findings.map((finding, index) => (
        <FindingLine key={index} finding={finding} />
      ))}
      <CardOfJuror key={juror.id} juror={juror} office={office} />
      {conflicts.length === 0 ? null : (
        <>
          <h4>{words('jurors.conflicts')}</h4>
          <ul className="jurorPane-list">
            {conflicts.map(({ entryCode, reason }) => (
              <li key={entryCode}>
                <span className="jurorPane-code numbers">{entryCode}</span>
                <span className="selectable">{reason}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h4>{words('jurors.reads', { count: row.entries.length })}</h4>
      <ul className="jurorPane-list">
        {row.entries.map((code) => (
          <li key={code}>
            <span className="jurorPane-code numbers">{code}</span>
            <span>{titles.get(code)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function isAbout({ details }: Finding, { id }: Juror): boolean {
  return details['juror'] === id
}
