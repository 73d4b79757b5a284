import { ListPlus, Pencil, Trash2, UserPlus, Users, X } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import type { Finding, Office } from '../../../shared/calls/views.ts'
import type { Juror } from '../../../shared/model/juror.ts'
import { topicsText } from '../../../shared/model/topics.ts'
import { Button } from '../../components/Button.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { IconButton } from '../../components/IconButton.tsx'
import { SplitPanes } from '../../components/SplitPanes.tsx'
import { VirtualTable } from '../../components/VirtualTable.tsx'
import { useWords } from '../../messages/useWords.ts'
import { FindingLine } from '../findings/FindingLine.tsx'
import { CardOfJuror } from './CardOfJuror.tsx'
import { JurorForm } from './JurorForm.tsx'
import { PasteJurors } from './PasteJurors.tsx'
import { RemoveJuror } from './RemoveJuror.tsx'
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
        <AddTools office={office} />
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

/** One juror, or many from a list. */
function AddTools({ office }: { readonly office: Office }): ReactElement {
  const words = useWords()
  const [adding, setAdding] = useState<'one' | 'list' | null>(null)
  const close = (): void => {
    setAdding(null)
  }
  return (
    <>
      <Button
        icon={ListPlus}
        onPress={() => {
          setAdding('list')
        }}
      >
        {words('jurors.list')}
      </Button>
      <Button
        icon={UserPlus}
        onPress={() => {
          setAdding('one')
        }}
      >
        {words('jurors.add')}
      </Button>
      {adding === 'one' ? <JurorForm office={office} juror={null} onClose={close} /> : null}
      {adding === 'list' ? <PasteJurors office={office} onClose={close} /> : null}
    </>
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
      <ChangeTools row={row} office={office} onRemoved={onClose} />
      {juror.expertise.length === 0 ? null : (
        <p className="selectable">
          <span className="soft">{`${words('jurors.expertise')} `}</span>
          {topicsText(juror.expertise)}
        </p>
      )}
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

type ToolProps = {
  readonly row: JurorRow
  readonly office: Office
  readonly onRemoved: () => void
}

function ChangeTools({ row, office, onRemoved }: ToolProps): ReactElement {
  const words = useWords()
  const [asking, setAsking] = useState<'edit' | 'remove' | null>(null)
  const close = (): void => {
    setAsking(null)
  }
  return (
    <div className="jurorPane-tools">
      <Button
        icon={Pencil}
        onPress={() => {
          setAsking('edit')
        }}
      >
        {words('jurors.edit')}
      </Button>
      <Button
        kind="quiet"
        icon={Trash2}
        onPress={() => {
          setAsking('remove')
        }}
      >
        {words('jurors.remove')}
      </Button>
      {asking === 'edit' ? <JurorForm office={office} juror={row.juror} onClose={close} /> : null}
      {asking === 'remove' ? <RemoveJuror row={row} onClose={close} onDone={onRemoved} /> : null}
    </div>
  )
}

function isAbout({ details }: Finding, { id }: Juror): boolean {
  return details['juror'] === id
}
