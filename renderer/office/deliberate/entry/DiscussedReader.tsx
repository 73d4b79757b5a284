import { type ReactElement, type Ref, useCallback, useState } from 'react'
import type { DiscussedDocument } from '../../../../shared/calls/discussedDocument.ts'
import type { OfficeEntry } from '../../../../shared/calls/views.ts'
import type { EntryCode } from '../../../../shared/model/ids.ts'
import { Notice } from '../../../components/Notice.tsx'
import { useWords } from '../../../messages/useWords.ts'
import { pageMarks } from '../../../notes/pageMarks.ts'
import { Reader, type ReaderHandle } from '../../../reader/Reader.tsx'
import { firstPlace, type ReadBytes } from '../../../reader/readerDocument.ts'
import { api } from '../../../state/api.ts'
import { useAudienceDocument } from '../../../state/audienceDocument.ts'
import { useViewerTheme } from '../../../state/useViewerTheme.ts'
import { useDocumentInHand } from '../audience/useDocumentInHand.ts'
import type { Talk } from '../useTalk.ts'
import { placesRead } from './placesRead.ts'
import { useDiscussedDocuments } from './useDiscussedDocuments.ts'

type Props = {
  readonly talk: Talk
  readonly entry: OfficeEntry
  readonly ref: Ref<ReaderHandle>
}

/** The entry's documents as the jurors read them, with what they cited marked on the pages. */
export function DiscussedReader({ talk, entry, ref }: Props): ReactElement {
  const documents = useDiscussedDocuments(entry.code)
  const theme = useViewerTheme()
  const [chosen, setChosen] = useState<string | null>(null)
  const sheets = talk.scored.sheets.get(entry.code)
  const marksOf = useCallback(
    (id: string) => pageMarks(id, sheets?.flatMap(({ sheet }) => sheet.evidence) ?? [], []),
    [sheets],
  )
  const there = documents?.filter(({ file }) => file !== null) ?? []
  const shown = there.find(({ id }) => id === chosen) ?? there[0]
  useDocumentInHand(entry.code, shown)
  if (documents === null) return <div className="reader" />
  return (
    <>
      <ChangedDocuments documents={documents} />
      <Reader
        ref={ref}
        documents={there.map(({ id, title, bytes, readability }) => ({
          ...{ id, title, readability },
          length: bytes,
        }))}
        chosen={shown?.id ?? ''}
        onChosen={setChosen}
        readBytes={bytesOf(entry.code, there)}
        placeOf={(id) => placesRead.get(id) ?? firstPlace}
        onPlaceChange={(id, place) => {
          placesRead.set(id, place)
          useAudienceDocument.getState().turned(id, place)
        }}
        theme={theme}
        audience="office"
        marksOf={marksOf}
      />
    </>
  )
}

function bytesOf(entryCode: EntryCode, documents: readonly DiscussedDocument[]): ReadBytes {
  return async (id, begin, end) => {
    const file = documents.find((document) => document.id === id)?.file ?? ''
    return new Uint8Array(await api('office.readDocument', { entryCode, file, begin, end }))
  }
}

type ChangedProps = { readonly documents: readonly DiscussedDocument[] }

/** A citation may point to a page that is another one by now. */
function ChangedDocuments({ documents }: ChangedProps): ReactElement | null {
  const words = useWords()
  const titles = (some: readonly DiscussedDocument[]): string =>
    some.map(({ title }) => title).join(', ')
  const gone = documents.filter(({ file }) => file === null)
  const changed = documents.filter(({ file, isAsRead }) => file !== null && !isAsRead)
  if (gone.length + changed.length === 0) return null
  return (
    <div className="deliberate-notice">
      <Notice tone="amber">
        {gone.length === 0 ? null : (
          <p>{words('deliberate.documents.gone', { titles: titles(gone) })}</p>
        )}
        {changed.length === 0 ? null : (
          <p>{words('deliberate.documents.changed', { titles: titles(changed) })}</p>
        )}
      </Notice>
    </div>
  )
}
