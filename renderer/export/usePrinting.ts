import { useEffect, useState } from 'react'
import type { WireError } from '../../shared/calls/call.ts'
import type { Desk } from '../../shared/calls/views.ts'
import { useWords } from '../messages/useWords.ts'
import { api, errorOf } from '../state/api.ts'
import { useSaving } from '../state/saving.ts'
import { useToasts } from '../state/toasts.ts'
import { fileNameOf } from './fileNameOf.ts'
import { copyName } from './suggestedName.ts'

type Wish = {
  readonly path: string
  readonly at: Date
  /** At the foot of every page. */
  readonly foot: string
  readonly saved: string
}

export type Printing = {
  readonly isUnderWay: boolean
  readonly error: WireError | null
  readonly begun: () => void
  /** When the copy was asked for, while it has to stand on the page; else null. */
  readonly drawn: Date | null
}

/** Asks for a place, has the copy drawn beside the screen for paper only, and the page printed to a PDF. */
export function usePrinting(desk: Desk): Printing {
  const words = useWords()
  const [isAsking, setAsking] = useState(false)
  const [wish, setWish] = useState<Wish | null>(null)
  const [error, setError] = useState<WireError | null>(null)
  useEffect(() => {
    if (wish === null) return
    // The copy has been drawn with the same commit that brought this effect.
    printed(wish)
      .catch((thrown: unknown) => {
        setError(errorOf(thrown))
      })
      .finally(() => {
        setWish(null)
      })
  }, [wish])
  const asked = async (): Promise<void> => {
    await useSaving.getState().flush()
    const suggestedName = copyName(desk, words('copy.file'))
    const path = await api('shell.chooseSaveFile', { purpose: 'copy', suggestedName })
    if (path === null) return
    const saved = words('copy.saved', { file: fileNameOf(path) })
    setWish({ path, at: new Date(), foot: footOf(desk), saved })
  }
  return {
    isUnderWay: isAsking || wish !== null,
    error,
    drawn: wish?.at ?? null,
    begun: () => {
      setError(null)
      setAsking(true)
      asked()
        .catch((thrown: unknown) => {
          setError(errorOf(thrown))
        })
        .finally(() => {
          setAsking(false)
        })
    },
  }
}

async function printed({ path, foot, saved }: Wish): Promise<void> {
  const pdf = await api('shell.print', { foot })
  await api('desk.savePrintedCopy', { path, pdf })
  useToasts.getState().said(saved)
}

function footOf({ prize, juror }: Desk): string {
  return `${prize.title} ${prize.edition} · ${prize.round.title} · ${juror.id} ${juror.name}`
}
