import { useCallback } from 'react'
import type { HistoryMove } from '../../shared/calls/history.ts'
import { useWords, type Words } from '../messages/useWords.ts'
import { useDesk } from '../state/desk.ts'
import { currentRoute, useRoute } from '../state/route.ts'
import { run } from '../state/run.ts'
import { useToasts } from '../state/toasts.ts'
import { useUndo, type Way } from '../state/undo.ts'
import { stepText } from './stepText.ts'

/** Undoes or redoes, says what was done, and on the Score screen goes where it was done. */
export function useUndoing(): (way: Way) => void {
  const words = useWords()
  return useCallback(
    (way) => {
      run(moved(way, words))
    },
    [words],
  )
}

async function moved(way: Way, words: Words): Promise<void> {
  const move = await useUndo.getState().moved(way)
  for (const sentence of sentences(way, move, words)) useToasts.getState().said(sentence)
  if (move !== null && move.step !== null) shown(move.step)
}

function sentences(way: Way, move: HistoryMove | null, words: Words): readonly string[] {
  const { desk } = useDesk.getState()
  if (desk === null) return []
  if (move === null) return [words(`history.${way}.unsaved`)]
  const { step, skipped } = move
  const told = skipped.map((one) =>
    words(`history.${way}.skipped`, { step: stepText(desk, one, words) }),
  )
  const done =
    step === null
      ? words(`history.${way}.nothing`)
      : words(`history.${way}.done`, { step: stepText(desk, step, words) })
  return [...told, done]
}

function shown(step: NonNullable<HistoryMove['step']>): void {
  const route = useRoute.getState()
  if (currentRoute(route).screen !== 'score') return
  const path =
    step.kind === 'mark' ? step.criterion : step.kind === 'comment' ? step.criterionId : null
  route.movedOn({
    screen: 'score',
    entryCode: step.entryCode,
    place: null,
    ...(path === null ? {} : { inHand: { criterion: path } }),
  })
}
