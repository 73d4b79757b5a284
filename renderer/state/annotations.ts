import { create } from 'zustand'
import type { Annotation, AnnotationId } from '../../shared/model/annotation.ts'
import type { EntryCode } from '../../shared/model/ids.ts'
import { api } from './api.ts'
import { useDesk } from './desk.ts'

/** A highlight or note that the juror made, changed or (with null) removed. */
export type AnnotationChange = {
  readonly kind: 'annotation'
  readonly entryCode: EntryCode
  readonly id: AnnotationId
  readonly annotation: Annotation | null
}

type AnnotationStore = {
  /** As saved, by entry; an entry is here once it was read from the desk. */
  readonly saved: ReadonlyMap<EntryCode, readonly Annotation[]>
  readonly read: (entryCode: EntryCode) => Promise<void>
  readonly changeSaved: (change: AnnotationChange) => void
}

export const useAnnotations = create<AnnotationStore>()((set) => ({
  saved: new Map(),
  read: async (entryCode) => {
    const annotations = await api('desk.annotations', { entryCode })
    set(({ saved }) => ({ saved: new Map(saved).set(entryCode, annotations) }))
  },
  changeSaved: (change) => {
    set(({ saved }) => {
      const before = saved.get(change.entryCode)
      if (before === undefined) return {}
      return { saved: new Map(saved).set(change.entryCode, withAnnotation(before, change)) }
    })
  },
}))

// A locked desk leaves nothing private in the window.
useDesk.subscribe(({ desk }, before) => {
  if (desk?.deskId !== before.desk?.deskId) useAnnotations.setState({ saved: new Map() })
})

/** Gives the change to the engine; answers when it has reached the disk. */
export async function saveAnnotation(change: AnnotationChange): Promise<void> {
  const { entryCode, id, annotation } = change
  if (annotation === null) await api('desk.removeAnnotation', { entryCode, id })
  else await api('desk.keepAnnotation', annotation)
  useAnnotations.getState().changeSaved(change)
}

/** The annotations as they are after a change. */
export function withAnnotation(
  annotations: readonly Annotation[],
  { id, annotation }: AnnotationChange,
): readonly Annotation[] {
  const others = annotations.filter((one) => one.id !== id)
  return annotation === null ? others : [...others, annotation]
}
