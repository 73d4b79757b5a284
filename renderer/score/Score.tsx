import type { ReactElement } from 'react'
import type { EntryCode } from '../../shared/model/ids.ts'
import type { DocumentPlace } from '../state/route.ts'

type Props = { readonly entryCode: EntryCode; readonly place: DocumentPlace | null }

export function Score({ entryCode }: Props): ReactElement {
  return <main>{entryCode}</main>
}
