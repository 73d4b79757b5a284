import { useEffect, useMemo } from 'react'
import { create } from 'zustand'
import type { EntryPlace, EntryTold, Given } from '../../shared/calls/deskGivenCalls.ts'
import { api } from './api.ts'
import { useDesk } from './desk.ts'
import { codeOf, type EntryView, useEntryViews } from './entryView.ts'
import { run } from './run.ts'

type GivenStore = {
  /** Null until it was read from a desk for reading. */
  readonly given: Given | null
}

export const useGiven = create<GivenStore>()(() => ({ given: null }))

useDesk.subscribe(({ desk }, before) => {
  if (desk?.deskId !== before.desk?.deskId) useGiven.setState({ given: null })
})

/** An entry to read before the meeting, with what all jurors gave it. */
export type GivenView = {
  readonly view: EntryView
  readonly told: EntryTold
  readonly place: EntryPlace
}

/** The entries by category and rank; null while they are read. */
export function useGivenViews(): readonly GivenView[] | null {
  const given = useGiven((state) => state.given)
  const views = useEntryViews()
  useEffect(() => {
    if (useGiven.getState().given !== null) return
    run(
      api('desk.given', {}).then((read) => {
        useGiven.setState({ given: read })
      }),
    )
  }, [])
  return useMemo(() => (given === null ? null : givenViews(given, views)), [given, views])
}

function givenViews(
  { entries, categories }: Given,
  views: readonly EntryView[],
): readonly GivenView[] {
  const byCode = new Map(views.map((view) => [codeOf(view), view]))
  const told = new Map(entries.map((entry) => [entry.entryCode, entry]))
  return categories.flatMap(({ places }) =>
    places.flatMap((place) => {
      const [view, entry] = [byCode.get(place.entryCode), told.get(place.entryCode)]
      if (view === undefined || entry === undefined) return []
      return [{ view: withCitations(view, entry), told: entry, place }]
    }),
  )
}

/** What any juror cited is marked on its page. */
function withCitations(view: EntryView, { sheets }: EntryTold): EntryView {
  const evidence = sheets.flatMap(({ sheet }) => sheet.evidence)
  return { ...view, sheet: { ...view.sheet, evidence } }
}
