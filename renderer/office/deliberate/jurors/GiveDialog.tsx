import { type ReactElement, useState } from 'react'
import type { GivenBuilt, GivenPlan, GivenWish } from '../../../../shared/calls/givenCalls.ts'
import type { Prize } from '../../../../shared/model/prize.ts'
import { Button } from '../../../components/Button.tsx'
import { DialogBox } from '../../../components/DialogBox.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { ProgressPanel } from '../../../components/ProgressPanel.tsx'
import { useWords } from '../../../messages/useWords.ts'
import { api } from '../../../state/api.ts'
import { officeReread } from '../../../state/office.ts'
import { runTask, useOfficeWork } from '../../../state/officeWork.ts'
import { run } from '../../../state/run.ts'
import { OfficeError } from '../../findings/OfficeError.tsx'
import './give.css'
import { GiveChoices } from './GiveChoices.tsx'
import { GivePreview } from './GivePreview.tsx'
import { useGivePlan } from './useGivePlan.ts'

type Props = { readonly prize: Prize; readonly onClose: () => void }

/** What jurors shall read, what each of them will see, and the button. */
export function GiveDialog({ prize, onClose }: Props): ReactElement {
  const words = useWords()
  const [wish, setWish] = useState(() => firstWish(prize))
  const [built, setBuilt] = useState<GivenBuilt | null>(null)
  const { work, failures } = useOfficeWork()
  const { plan, error } = useGivePlan(wish)
  const isBuilding = work?.task === 'give'
  const told = error ?? failures.give
  const build = async (): Promise<void> => {
    const made = await chooseAndBuild(prize, wish)
    if (made !== null) setBuilt(made)
  }
  return (
    <DialogBox
      wide
      title={words('give.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>
            {words(built === null ? 'action.cancel' : 'action.close')}
          </Button>
          {built !== null ? null : (
            <Button
              kind="primary"
              isDisabled={work !== null || !canBuild(plan)}
              onPress={() => {
                run(build())
              }}
            >
              {words('give.action')}
            </Button>
          )}
        </>
      }
    >
      {isBuilding ? (
        <ProgressPanel
          title={words('give.building')}
          progress={work.progress}
          onStop={work.cancel}
        />
      ) : built !== null ? (
        <Notice tone="green">
          {words('give.built', { file: built.file, jurors: built.jurors })}
        </Notice>
      ) : (
        <div className="give">
          <p>{words('give.body')}</p>
          <GiveChoices prize={prize} wish={wish} onWish={setWish} />
          {told === undefined ? null : <OfficeError error={told} />}
          {plan === null ? null : <GivePreview plan={plan} wish={wish} />}
        </div>
      )}
    </DialogBox>
  )
}

function firstWish({ categories }: Prize): GivenWish {
  return {
    naming: 'named',
    comments: true,
    scope: 'all',
    categories: categories.map(({ id }) => id),
  }
}

function canBuild(plan: GivenPlan | null): boolean {
  return plan !== null && plan.sheets > 0 && plan.jurors.some(isReader)
}

function isReader({ entries, opener }: GivenPlan['jurors'][number]): boolean {
  return entries > 0 && opener !== null
}

async function chooseAndBuild({ id, round }: Prize, wish: GivenWish): Promise<GivenBuilt | null> {
  const out = await api('shell.chooseSaveFile', {
    purpose: 'bundle',
    suggestedName: `${id}-round-${round.number}-meeting.jurybox`,
  })
  if (out === null) return null
  const built = await runTask('give', 'office.buildDeliberation', { out, wish })
  if (built !== null) await officeReread()
  return built
}
