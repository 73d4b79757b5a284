import { useMemo } from 'react'
import type { DocumentId, EntryCode } from '../../shared/model/ids.ts'
import type { Beside, DocumentGroup } from '../reader/beside.ts'
import { codeOf, type EntryView, useEntryViews } from '../state/entryView.ts'
import { documentBeside, documentLaidBeside, useLayout } from '../state/layout.ts'
import { known, readerDocument } from './entryDocuments.ts'

/** The second reader: which documents can lie there, which one does, and how. */
export function useBeside(view: EntryView): Beside {
  const layout = useLayout((state) => state.layout)
  const changed = useLayout((state) => state.changed)
  const groups = useGroups(codeOf(view))
  const inHand = view.desk.entry.documents.map(({ id }) => id)
  const isReadable = (documentId: DocumentId): boolean =>
    groups.some(({ documents }) => documents.some(({ id }) => id === documentId))
  return {
    isOpen: layout.beside,
    chosen: documentBeside(layout, inHand, isReadable),
    synchronised: layout.synchronised,
    swapped: layout.swapped,
    groups,
    onToggled: () => {
      changed({ beside: !layout.beside })
    },
    onChosen: (documentId) => {
      documentLaidBeside(known(documentId), inHand)
    },
    onSynchronised: (synchronised) => {
      changed({ synchronised })
    },
    onSwapped: () => {
      changed({ swapped: !layout.swapped })
    },
  }
}

/** The entries whose documents the juror may read; the one in hand comes first. */
function useGroups(inHand: EntryCode): readonly DocumentGroup[] {
  const views = useEntryViews()
  return useMemo(() => {
    const readable = views.filter(({ state }) => state !== 'undeclared' && state !== 'recused')
    const own = readable.filter((view) => codeOf(view) === inHand)
    const others = readable.filter((view) => codeOf(view) !== inHand)
    return [...own, ...others].map(groupOf)
  }, [views, inHand])
}

function groupOf({ desk: { entry } }: EntryView): DocumentGroup {
  return { id: entry.code, title: entry.title, documents: entry.documents.map(readerDocument) }
}
