import { Printer } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import type { QrCode } from '../../shared/calls/exportViews.ts'
import type { Desk, ExportRecord } from '../../shared/calls/views.ts'
import { Button } from '../components/Button.tsx'
import { WindowBar } from '../components/WindowBar.tsx'
import { latestExport } from '../desk/latestExport.ts'
import { useWords } from '../messages/useWords.ts'
import { MyScoresButton } from '../myScores/MyScoresButton.tsx'
import { useDesk } from '../state/desk.ts'
import { isOpen, useEntryViews } from '../state/entryView.ts'
import { AmendSent } from './amend/AmendSent.tsx'
import './export.css'
import { Exported } from './Exported.tsx'
import { ExportHistory } from './ExportHistory.tsx'
import { NotWritten } from './NotWritten.tsx'
import { PrintedCopy } from './PrintedCopy.tsx'
import { ReviewSheet } from './ReviewSheet.tsx'
import { SignForm } from './SignForm.tsx'
import { useHistory } from './useHistory.ts'
import { usePrinting } from './usePrinting.ts'

/** A sheet of paper with everything that will be signed; after signing, the words to keep. */
export function Export(): ReactElement | null {
  const desk = useDesk((state) => state.desk)
  return desk === null ? null : <ExportOf desk={desk} />
}

function ExportOf({ desk }: { readonly desk: Desk }): ReactElement {
  const words = useWords()
  const views = useEntryViews()
  const revisions = useHistory(desk)
  const [made, setMade] = useState<ExportRecord | null>(null)
  const printing = usePrinting(desk)
  const shown = made ?? (desk.unexported ? null : latestExport(desk))
  const codeOf = (record: ExportRecord | null): QrCode | null =>
    revisions.find(({ tracker }) => tracker === record?.tracker)?.code ?? null
  return (
    <>
      <WindowBar title={words('export.title')} detail={desk.prize.title}>
        <Button
          kind="quiet"
          icon={Printer}
          isDisabled={printing.isUnderWay}
          onPress={printing.begun}
        >
          {words(printing.isUnderWay ? 'copy.making' : 'copy.action')}
        </Button>
        <MyScoresButton />
      </WindowBar>
      <main className="export scrolls">
        <div className="export-column">
          {printing.error === null ? null : <NotWritten error={printing.error} />}
          {shown === null ? null : <Exported record={shown} code={codeOf(shown)} />}
          <ReviewSheet desk={desk} views={views}>
            {shown === null ? (
              <SignForm desk={desk} openEntries={views.filter(isOpen).length} onMade={setMade} />
            ) : null}
          </ReviewSheet>
          <AmendSent desk={desk} />
          <ExportHistory desk={desk} revisions={revisions} />
        </div>
      </main>
      {printing.drawn === null ? null : (
        <PrintedCopy
          desk={desk}
          views={views}
          printedAt={printing.drawn}
          code={codeOf(latestExport(desk))}
        />
      )}
    </>
  )
}
