import { useState } from 'react'
import type { CriterionId, CriterionPath, EntryCode } from '../../shared/model/ids.ts'
import { criterionPaths } from '../../shared/scoring/criterionPaths.ts'
import type { Missing } from '../../shared/scoring/missing.ts'
import { type Citing, useCiting } from '../notes/useCiting.ts'
import type { ReaderHandle } from '../reader/Reader.tsx'
import { codeOf, type EntryView } from '../state/entryView.ts'
import type { CriterionInHand } from '../state/route.ts'
import { useSaving } from '../state/saving.ts'
import { markEntered } from './marks.ts'
import { criterionOf, firstInHand, pathOfMissing } from './missingTarget.ts'
import { commentFieldId, pointsFieldId, type RubricActions } from './rubricActions.ts'

export type RubricInHand = {
  /** What the keys give points to; null when every criterion is folded. */
  readonly inHand: CriterionPath | null
  readonly actions: RubricActions
  /** Takes what is missing in hand and puts the focus where it is to be supplied. */
  readonly lackShown: (lack: Missing) => void
  /** Takes the criterion in hand that something was cited for. */
  readonly citedFor: (criterionId: CriterionId) => void
}

type Hand = { readonly entryCode: EntryCode; readonly path: CriterionPath | null }
type ReaderRef = { readonly current: ReaderHandle | null }

/** The criterion in hand, and what the juror does to the sheet. */
export function useRubric(
  view: EntryView,
  reader: ReaderRef,
  asked: CriterionInHand | null,
): RubricInHand {
  const entryCode = codeOf(view)
  const citing = useCiting(view)
  const { rubric } = view.category
  const [first, setFirst] = useState<Hand>(() => firstHand(view))
  const [hand, setHand] = useState<Hand | null>(() => handAsked(view, asked))
  const [answered, setAnswered] = useState(asked)
  if (first.entryCode !== entryCode) {
    setFirst(firstHand(view))
    setHand(handAsked(view, asked))
  }
  if (answered !== asked) {
    setAnswered(asked)
    if (asked !== null) setHand(handAsked(view, asked))
  }
  const taken = (path: CriterionPath | null): void => {
    setHand({ entryCode, path })
  }
  const lackShown = (lack: Missing): void => {
    const path = pathOfMissing(rubric, lack)
    if (path !== null) taken(path)
    focusSoon(
      lack.kind === 'mark'
        ? pointsFieldId(lack.path)
        : commentFieldId(lack.kind === 'comment' ? lack.criterionId : null),
    )
  }
  return {
    inHand: hand === null ? first.path : hand.path,
    actions: actionsOn(view, reader, taken, citing),
    lackShown,
    citedFor: (criterionId) => {
      const path = criterionPaths(rubric).find((one) => criterionOf(one) === criterionId)
      if (path !== undefined) taken(path)
    },
  }
}

function firstHand(view: EntryView): Hand {
  return { entryCode: codeOf(view), path: firstInHand(view.category.rubric, view.missing) }
}

/** The first path of the criterion asked for; null for none of this rubric. */
function handAsked(view: EntryView, asked: CriterionInHand | null): Hand | null {
  const paths = criterionPaths(view.category.rubric)
  const path =
    paths.find((one) => one === asked?.criterion) ??
    paths.find((one) => criterionOf(one) === asked?.criterion)
  return path === undefined ? null : { entryCode: codeOf(view), path }
}

function actionsOn(
  view: EntryView,
  reader: ReaderRef,
  taken: RubricActions['taken'],
  citing: Citing,
): RubricActions {
  const entryCode = codeOf(view)
  return {
    taken,
    marked: (path, mark, continues) => {
      markEntered(view.category.rubric, view.sheet, path, mark, continues)
    },
    cleared: (paths) => {
      paths.forEach((path, place) => {
        markEntered(view.category.rubric, view.sheet, path, null, place > 0)
      })
    },
    commented: (criterionId, text, continues) => {
      useSaving.getState().textTyped({ kind: 'comment', entryCode, criterionId, text, continues })
    },
    commentLeft: () => void useSaving.getState().flush(),
    evidenceShown: ({ documentId, page, region }) => {
      reader.current?.goTo({ documentId, page, region })
    },
    evidenceRemoved: citing.removed,
    evidenceMoved: citing.moved,
    evidenceDropped: (criterion, dragged) => {
      if (dragged.kind === 'evidence') citing.moved(dragged.evidence, criterion)
      else {
        citing.cited(dragged.selection, criterion)
        reader.current?.clearSelection()
      }
    },
  }
}

/** Frames in which a screen that was just opened must have drawn its panes. */
const patience = 30

/** At once, so that no key typed after is lost, or as soon as the criterion has been drawn open. */
export function focusSoon(id: string, tries = patience): void {
  if (focused(id) || tries === 0) return
  requestAnimationFrame(() => {
    focusSoon(id, tries - 1)
  })
}

/** A group of points has its focus in the field within. */
function focused(id: string): boolean {
  const place = document.getElementById(id)
  const field = place?.matches('input, textarea') === false ? place.querySelector('input') : place
  field?.focus()
  return field !== null
}
