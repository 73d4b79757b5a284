import { type ReactElement, useState } from 'react'
import type { CategoryId } from '../../shared/model/ids.ts'
import { CalibrationPrompt } from '../calibration/CalibrationPrompt.tsx'
import { useDesk } from '../state/desk.ts'
import { useEntryViews } from '../state/entryView.ts'
import { Categories } from './Categories.tsx'
import { DeskBar } from './DeskBar.tsx'
import { DeclareNotice } from './DeclareNotice.tsx'
import './deskScreen.css'
import { DeskStanding } from './DeskStanding.tsx'
import { DeskTools } from './DeskTools.tsx'
import { DeskTable } from './DeskTable.tsx'
import { SearchHits } from './SearchHits.tsx'

export type StateChoice = 'all' | 'open'

/** The juror's desk: categories left, entries right, one thing to do next. */
export function DeskScreen(): ReactElement | null {
  const desk = useDesk((state) => state.desk)
  const views = useEntryViews()
  const [categoryId, setCategoryId] = useState<CategoryId | null>(null)
  const [stateChoice, setStateChoice] = useState<StateChoice>('all')
  const [query, setQuery] = useState('')
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
            onChosen={setCategoryId}
          />
          <DeskStanding desk={desk} />
        </aside>
        <main className="deskScreen-main">
          <DeskTools
            views={views}
            query={query}
            onQuery={setQuery}
            stateChoice={stateChoice}
            onStateChoice={setStateChoice}
          />
          <DeclareNotice views={views} />
          <div className="deskScreen-notice">
            <CalibrationPrompt views={views} inHand={null} />
          </div>
          {query.trim() === '' ? (
            <DeskTable
              views={views}
              categoryId={categoryId}
              stateChoice={stateChoice}
              onShowAll={() => {
                setCategoryId(null)
                setStateChoice('all')
              }}
            />
          ) : (
            <SearchHits query={query.trim()} views={views} />
          )}
        </main>
      </div>
    </>
  )
}
