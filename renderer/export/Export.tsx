import { type ReactElement, useState } from 'react'
import type { ExportRecord } from '../../shared/calls/views.ts'
import { WindowBar } from '../components/WindowBar.tsx'
import { useWords } from '../messages/useWords.ts'
import { useDesk } from '../state/desk.ts'
import { isOpen, useEntryViews } from '../state/entryView.ts'
import { latestExport } from '../desk/latestExport.ts'
import './export.css'
import { Exported } from './Exported.tsx'
import { ExportHistory } from './ExportHistory.tsx'
import { ScorePaper } from './ScorePaper.tsx'
import { SignForm } from './SignForm.tsx'

/** A sheet of paper with everything that will be signed; after signing, the words to keep. */
export function Export(): ReactElement | null {
  const words = useWords()
  const desk = useDesk((state) => state.desk)
  const views = useEntryViews()
  const [made, setMade] = useState<ExportRecord | null>(null)
  if (desk === null) return null
  const latest = latestExport(desk)
  const shown = made ?? (desk.unexported ? null : latest)
  return (
    <>
      <WindowBar title={words('export.title')} detail={desk.prize.title} />
      <main className="export scrolls">
        <div className="export-column">
          {shown === null ? null : <Exported record={shown} />}
          <ScorePaper desk={desk} views={views}>
            {shown === null ? (
              <SignForm desk={desk} openEntries={views.filter(isOpen).length} onMade={setMade} />
            ) : null}
          </ScorePaper>
          <ExportHistory records={desk.exports.filter((record) => record !== shown)} />
        </div>
      </main>
    </>
  )
}
