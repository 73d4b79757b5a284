import { type ReactElement, useState } from 'react'
import type { DocumentCheck, OfficeEntry } from '../../../shared/calls/views.ts'
import type { EntryCode } from '../../../shared/model/ids.ts'
import { Reader } from '../../reader/Reader.tsx'
import { firstPlace, type ReadBytes, type ReaderDocument } from '../../reader/readerDocument.ts'
import type { PagePlace } from '../../viewer/protocol.ts'
import { api } from '../../state/api.ts'
import { useViewerTheme } from '../../state/useViewerTheme.ts'
import { originalId, fileOf, readOriginalBytes } from '../documents/originals.ts'
import { type FileSizes, useFileSizes } from '../documents/useFileSizes.ts'
import { type Version, VersionChoice } from '../documents/VersionChoice.tsx'
import { checkOf } from './documentChecks.ts'

type Props = {
  readonly entry: OfficeEntry
  readonly checks: readonly DocumentCheck[]
  /** Documents in whose place a clean copy lies. */
  readonly copies: readonly string[]
}

/** The entry's documents from the prize folder, as the jurors will see them; of a clean copy the original too. */
export function EntryReader({ entry, checks, copies }: Props): ReactElement {
  const { code, documents } = entry
  const sizes = useFileSizes('office.documentSize', code, documents)
  const [chosen, setChosen] = useState(documents[0] ?? '')
  const [places] = useState(() => new Map<string, PagePlace>())
  const theme = useViewerTheme()
  const originals = useFileSizes('office.originalSize', code, copies) ?? noSizes
  const [version, setVersion] = useState<Version>('clean')
  const hasOriginal = originals.has(chosen)
  const shownOf = (file: string): string =>
    version === 'original' && originals.has(file) ? originalId(file) : file
  if (sizes === null) return <div className="reader" />
  return (
    <Reader
      documents={documents
        .flatMap((file) => readerDocument(file, sizes, checks))
        .map((document) => ({
          ...document,
          id: shownOf(document.id),
          length:
            version === 'original'
              ? (originals.get(document.id) ?? document.length)
              : document.length,
        }))}
      chosen={shownOf(chosen)}
      onChosen={(id) => {
        setChosen(fileOf(id))
      }}
      {...(hasOriginal
        ? { tabTools: <VersionChoice version={version} onVersion={setVersion} /> }
        : {})}
      readBytes={bytesOf(code)}
      placeOf={(file) => places.get(file) ?? firstPlace}
      onPlaceChange={(file, place) => {
        places.set(file, place)
      }}
      theme={theme}
      audience="office"
    />
  )
}

const noSizes: FileSizes = new Map()

function bytesOf(entryCode: EntryCode): ReadBytes {
  return async (id, begin, end) => {
    const file = fileOf(id)
    if (id !== file) return readOriginalBytes(entryCode, file, begin, end)
    const bytes = await api('office.readDocument', { entryCode, file, begin, end })
    return new Uint8Array(bytes)
  }
}

function readerDocument(
  file: string,
  sizes: FileSizes,
  checks: readonly DocumentCheck[],
): readonly ReaderDocument[] {
  const length = sizes.get(file)
  if (length === undefined) return []
  // A document that nobody has opened yet is tried.
  const readability = checkOf(file, checks)?.readability ?? 'readable'
  return [{ id: file, title: file, length, readability }]
}
