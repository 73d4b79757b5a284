import { FileDown, RefreshCw } from 'lucide-react'
import { type ReactElement, useEffect, useState } from 'react'
import type { SlipState } from '../../../shared/calls/buildViews.ts'
import type { WireError } from '../../../shared/calls/call.ts'
import type { Office } from '../../../shared/calls/views.ts'
import type { JurorId } from '../../../shared/model/ids.ts'
import { Button } from '../../components/Button.tsx'
import { Checkbox } from '../../components/Checkbox.tsx'
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useWords } from '../../messages/useWords.ts'
import { api, errorOf } from '../../state/api.ts'

/** The slips of this round: printed again for some jurors, or made anew where one was lost. */
export function SlipsAgain({ office }: { readonly office: Office }): ReactElement | null {
  const words = useWords()
  const { slips, error, renew, save } = useSlipStates(office)
  const [chosen, setChosen] = useState<ReadonlySet<JurorId>>(new Set())
  const [asking, setAsking] = useState(false)
  if (slips.length === 0) return null
  const picked = slips.filter(({ jurorId }) => chosen.has(jurorId))
  const ids = picked.map(({ jurorId }) => jurorId)
  const canRenew = picked.length > 0 && picked.every(({ state }) => state !== 'card')
  return (
    <section className="page-section">
      <h3 className="page-subtitle">{words('slips.again')}</h3>
      <p className="page-prose soft">{words('slips.again.body')}</p>
      <SlipStates slips={slips} chosen={chosen} onChosen={setChosen} />
      <div className="build-actions">
        <Button
          icon={FileDown}
          isDisabled={picked.length === 0}
          onPress={() => {
            save(ids)
          }}
        >
          {words('slips.again.save')}
        </Button>
        <Button
          icon={RefreshCw}
          isDisabled={!canRenew}
          onPress={() => {
            setAsking(true)
          }}
        >
          {words('slips.renew')}
        </Button>
      </div>
      {error === null ? null : <ErrorNotice error={error} />}
      <ConfirmDialog
        title={words('slips.renew.title', { count: ids.length })}
        isOpen={asking}
        onClose={() => {
          setAsking(false)
        }}
        action={words('slips.renew.action')}
        kind="danger"
        onConfirm={() => {
          setAsking(false)
          renew(ids)
        }}
      >
        <p>{words('slips.renew.body', { jurors: ids.join(', ') })}</p>
      </ConfirmDialog>
    </section>
  )
}

type TableProps = {
  readonly slips: readonly SlipState[]
  readonly chosen: ReadonlySet<JurorId>
  readonly onChosen: (chosen: ReadonlySet<JurorId>) => void
}

function SlipStates({ slips, chosen, onChosen }: TableProps): ReactElement {
  const words = useWords()
  return (
    <table className="plainTable">
      <caption className="unseen">{words('slips.again')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('jurors.column.id')}</th>
          <th scope="col">{words('jurors.column.name')}</th>
          <th scope="col">{words('slips.column.state')}</th>
        </tr>
      </thead>
      <tbody>
        {slips.map(({ jurorId, name, state }) => (
          <tr key={jurorId}>
            <th scope="row" className="numbers">
              <Checkbox
                isSelected={chosen.has(jurorId)}
                isDisabled={state === 'none'}
                onChange={(selected) => {
                  const others = [...chosen].filter((one) => one !== jurorId)
                  onChosen(new Set(selected ? [...others, jurorId] : others))
                }}
              >
                {jurorId}
              </Checkbox>
            </th>
            <td>{name}</td>
            <td className={state === 'next' ? '' : 'soft'}>{words(`slips.state.${state}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type SlipStore = {
  readonly slips: readonly SlipState[]
  readonly error: WireError | null
  readonly renew: (jurorIds: readonly JurorId[]) => void
  readonly save: (jurorIds: readonly JurorId[]) => void
}

function useSlipStates(office: Office): SlipStore {
  const [slips, setSlips] = useState<readonly SlipState[]>([])
  const [error, setError] = useState<WireError | null>(null)
  const failed = (thrown: unknown): void => {
    setError(errorOf(thrown))
  }
  useEffect(() => {
    let isGone = false
    api('office.slips', {}).then((answer) => {
      if (!isGone) setSlips(answer)
    }, failed)
    return () => {
      isGone = true
    }
  }, [office])
  return {
    slips,
    error,
    renew: (jurorIds) => {
      setError(null)
      api('office.renewSlips', { jurorIds }).then(setSlips, failed)
    },
    save: (jurorIds) => {
      setError(null)
      saveAgain(office.prize.id, jurorIds).catch(failed)
    },
  }
}

async function saveAgain(prizeId: string, jurorIds: readonly JurorId[]): Promise<void> {
  const suggestedName = `${prizeId}-slips-${jurorIds.length === 1 ? (jurorIds[0] ?? '') : 'again'}.pdf`
  const path = await api('shell.chooseSaveFile', { purpose: 'slips', suggestedName })
  if (path !== null) await api('office.saveSlips', { path, jurorIds })
}
