import type { ReactElement } from 'react'
import { CalibrationPrompt } from '../calibration/CalibrationPrompt.tsx'
import { useDesk } from '../state/desk.ts'
import { useDeskView } from '../state/deskView.ts'
import { useEntryViews } from '../state/entryView.ts'
import { CarriedNotice } from './CarriedNotice.tsx'
import { Categories } from './Categories.tsx'
import { DeclareNotice } from './DeclareNotice.tsx'
import { DeskBar } from './DeskBar.tsx'
import './deskScreen.css'
import { DeskStanding } from './DeskStanding.tsx'
import { DeskTable } from './DeskTable.tsx'
import { DeskTools } from './DeskTools.tsx'
import { SearchHits } from './search/SearchHits.tsx'
import { useDeskKeys } from './useDeskKeys.ts'

/** The juror's desk: categories left, entries right, one thing to do next. */
export function DeskScreen(): ReactElement | null {
  const desk = useDesk((state) => state.desk)
  const views = useEntryViews()
  const { categoryId, query, changed } = useDeskView()
  useDeskKeys(views)
  if (desk === null) return null
  return (
    <>
      <DeskBar desk={desk} />
      <div className="deskScreen">
        <aside className="deskScreen-side">
          <Categories
            categories={desk.prize.categories}
            views={views}
            chosen={categoryId}
            onChosen={(chosen) => {
              changed({ categoryId: chosen })
            }}
          />
          <DeskStanding desk={desk} />
        </aside>
        <main className="deskScreen-main">
          <DeskTools views={views} />
          {desk.carriedOver === undefined ? null : <CarriedNotice carried={desk.carriedOver} />}
          <DeclareNotice views={views} />
          <div className="deskScreen-notice">
            <CalibrationPrompt views={views} inHand={null} />
          </div>
          {query.trim() === '' ? (
            <DeskTable views={views} />
          ) : (
            <SearchHits query={query.trim()} views={views} />
          )}
        </main>
      </div>
    </>
  )
}
