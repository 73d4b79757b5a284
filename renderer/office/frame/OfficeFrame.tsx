import { FolderX, Lock, LockOpen, RefreshCw, Settings } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import type { Office } from '../../../shared/calls/views.ts'
import { Button } from '../../components/Button.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { IconButton } from '../../components/IconButton.tsx'
import { WindowBar } from '../../components/WindowBar.tsx'
import { useWords } from '../../messages/useWords.ts'
import { isSound, officeReread, useOffice } from '../../state/office.ts'
import type { OfficePlace } from '../../state/officeRoute.ts'
import { lockEverything } from '../../state/locking.ts'
import { officeLeft } from '../../state/officeSession.ts'
import { useOfficeWork } from '../../state/officeWork.ts'
import { useRoute } from '../../state/route.ts'
import { run } from '../../state/run.ts'
import { useToasts } from '../../state/toasts.ts'
import { CellShapes } from '../matrix/CellShapes.tsx'
import { BrokenPrize } from '../open/BrokenPrize.tsx'
import { UnlockDialog } from '../open/UnlockDialog.tsx'
import { EditButtons } from '../edits/EditButtons.tsx'
import './frame.css'
import { Rail } from './Rail.tsx'
import { Section } from './Section.tsx'

/** A prize that is open: where one is at the left, the section beside it. */
export function OfficeFrame({ place }: { readonly place: OfficePlace }): ReactElement {
  const opened = useOffice((state) => state.opened)
  if (opened === null) return <NothingOpen />
  if (!isSound(opened)) return <BrokenPrize broken={opened} />
  return (
    <>
      <Bar office={opened} />
      <CellShapes />
      <div className="office">
        <Rail office={opened} section={place.section} />
        <main className="office-main">
          <Section key={place.section} office={opened} place={place} />
        </main>
      </div>
    </>
  )
}

function Bar({ office }: { readonly office: Office }): ReactElement {
  const words = useWords()
  const wentTo = useRoute((state) => state.wentTo)
  const isWorking = useOfficeWork(({ work }) => work !== null)
  const { title, edition, round } = office.prize
  return (
    <WindowBar title={`${title} ${edition}`} detail={round.title}>
      <EditButtons />
      <IconButton
        icon={RefreshCw}
        name={words('office.reread')}
        isDisabled={isWorking}
        onPress={() => {
          run(reread(words('office.reread.done')))
        }}
      />
      <LockTool unlocked={office.unlocked} />
      <IconButton
        icon={Settings}
        name={words('action.settings')}
        onPress={() => {
          wentTo({ screen: 'settings' })
        }}
      />
      <Button
        kind="quiet"
        isDisabled={isWorking}
        onPress={() => {
          run(officeLeft())
        }}
      >
        {words('office.close')}
      </Button>
    </WindowBar>
  )
}

function LockTool({ unlocked }: { readonly unlocked: boolean }): ReactElement {
  const words = useWords()
  const [asking, setAsking] = useState(false)
  const isWorking = useOfficeWork(({ work }) => work !== null)
  return (
    <>
      <IconButton
        icon={unlocked ? LockOpen : Lock}
        name={words(unlocked ? 'office.lock' : 'office.unlock')}
        isDisabled={isWorking}
        onPress={() => {
          if (unlocked) run(lockEverything('chosen'))
          else setAsking(true)
        }}
      />
      <UnlockDialog
        isOpen={asking && !unlocked}
        onClose={() => {
          setAsking(false)
        }}
      />
    </>
  )
}

function NothingOpen(): ReactElement {
  const words = useWords()
  const startedOver = useRoute((state) => state.startedOver)
  return (
    <EmptyState icon={FolderX} title={words('office.nothingOpen')}>
      <Button
        onPress={() => {
          startedOver({ screen: 'start' })
        }}
      >
        {words('action.home')}
      </Button>
    </EmptyState>
  )
}

async function reread(done: string): Promise<void> {
  await officeReread()
  useToasts.getState().said(done)
}
