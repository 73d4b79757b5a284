import { CircleCheck, X } from 'lucide-react'
import { type ReactElement, useMemo } from 'react'
import type { MatrixCell, Office } from '../../../shared/calls/views.ts'
import { useWords } from '../../messages/useWords.ts'
import { Button } from '../../components/Button.tsx'
import { Checkbox } from '../../components/Checkbox.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { useCollectView } from '../../state/collectView.ts'
import { useMatrix } from '../../state/officeAnswer.ts'
import { wantedSheets } from './wantedSheets.ts'
import { type CellState, isSettled, sheetCells } from '../matrix/cells.ts'
import { competing } from '../matrix/competing.ts'
import { Legend } from '../matrix/Legend.tsx'
import { Matrix, type Sum } from '../matrix/Matrix.tsx'
import { OfficeError } from '../findings/OfficeError.tsx'

const legend: readonly CellState[] = [
  'scored',
  'partial',
  'unscored',
  'missing',
  'abstained',
  'recused',
  'conflict',
  'withdrawn',
]

/** How every assigned sheet stands; the numbers say how many of them say all that they will. */
export function SheetMatrix({ office }: { readonly office: Office }): ReactElement {
  const words = useWords()
  const { answer, error } = useMatrix()
  return (
    <section className="collect-part" aria-label={words('collect.sheets')}>
      <div className="strip">
        <MissingFilter />
        <span className="strip-rest" />
        <Legend states={legend} />
      </div>
      {error === null ? null : <OfficeError error={error} />}
      {answer === null ? null : <Sheets office={office} sheets={answer} />}
    </section>
  )
}

/** Leaves out what is settled; what was jumped to can be shown among all the others again. */
function MissingFilter(): ReactElement {
  const words = useWords()
  const { only, onlyMissing, onlyMissingChosen, sheetsWanted } = useCollectView()
  return (
    <>
      <Checkbox isSelected={onlyMissing} onChange={onlyMissingChosen}>
        {words('collect.onlyMissing')}
      </Checkbox>
      {only === null ? null : (
        <Button
          kind="quiet"
          icon={X}
          onPress={() => {
            sheetsWanted(null)
          }}
        >
          {words('collect.only', { id: only.id })}
        </Button>
      )}
    </>
  )
}

type SheetsProps = { readonly office: Office; readonly sheets: readonly MatrixCell[] }

function Sheets({ office, sheets }: SheetsProps): ReactElement {
  const words = useWords()
  const { only, onlyMissing } = useCollectView()
  const cells = useMemo(() => sheetCells(sheets, office.conflicts), [sheets, office.conflicts])
  const ofEntry = useMemo(() => sums(sheets, ({ entryCode }) => entryCode), [sheets])
  const ofJuror = useMemo(() => sums(sheets, ({ jurorId }) => jurorId), [sheets])
  const wanted = useMemo(
    () => wantedSheets(sheets, { only, onlyMissing }),
    [sheets, only, onlyMissing],
  )
  const entries = competing(office).filter(({ code }) => wanted?.entries.has(code) ?? true)
  const jurors = office.jurors.filter(({ id }) => wanted?.jurors.has(id) ?? true)
  if (entries.length === 0 || jurors.length === 0) {
    return <EmptyState icon={CircleCheck} title={words('collect.nothingMissing')} />
  }
  return (
    <Matrix
      name={words('collect.sheets')}
      jurors={jurors}
      entries={entries}
      cells={cells}
      sumTitle={words('collect.sum')}
      entrySum={(code) => ofEntry.get(code) ?? nothing}
      jurorSum={(id) => ofJuror.get(id) ?? nothing}
    />
  )
}

const nothing: Sum = { text: '–', isShort: false }

/** "4/5" for each juror or entry: sheets that are settled, of those expected. */
function sums(
  sheets: readonly MatrixCell[],
  keyOf: (cell: MatrixCell) => string,
): ReadonlyMap<string, Sum> {
  const awaited = sheets.filter(({ state }) => state !== 'withdrawn')
  const groups = Map.groupBy(awaited, keyOf)
  return new Map(
    [...groups].map(([key, cells]) => {
      const settled = cells.filter(({ state }) => isSettled(state)).length
      return [key, { text: `${settled}/${cells.length}`, isShort: settled < cells.length }]
    }),
  )
}
