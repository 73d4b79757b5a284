import { useEffect, useMemo } from 'react'
import type { Annotation } from '../../shared/model/annotation.ts'
import { inDocumentOrder } from '../../shared/model/annotationOrder.ts'
import type { EntryCode } from '../../shared/model/ids.ts'
import { useAnnotations, withAnnotation } from '../state/annotations.ts'
import { codeOf, type EntryView } from '../state/entryView.ts'
import { run } from '../state/run.ts'
import { type Unsaved, useSaving } from '../state/saving.ts'

/** Reads the entry's annotations from the desk, where the juror may read the entry. */
export function useAnnotationsRead(view: EntryView): void {
  const code = codeOf(view)
  const isClosed = view.state === 'undeclared' || view.state === 'recused'
  useEffect(() => {
    if (!isClosed) run(useAnnotations.getState().read(code))
  }, [code, isClosed])
}

/** The entry's annotations in document order as the juror left them; null until they are read. */
export function useAnnotationsOf({ desk }: EntryView): readonly Annotation[] | null {
  const { code, documents } = desk.entry
  const saved = useAnnotations((state) => state.saved.get(code) ?? null)
  const unsaved = useSaving((state) => state.unsaved)
  return useMemo(
    () => (saved === null ? null : inDocumentOrder(asLeft(saved, unsaved, code), documents)),
    [saved, unsaved, code, documents],
  )
}

/** What is saved, with the changes still on their way. */
export function asLeft(
  saved: readonly Annotation[],
  unsaved: readonly Pick<Unsaved, 'change'>[],
  entryCode: EntryCode,
): readonly Annotation[] {
  return unsaved
    .map(({ change }) => change)
    .filter((change) => change.kind === 'annotation')
    .filter((change) => change.entryCode === entryCode)
    .reduce(withAnnotation, saved)
}
