import type { ReactElement } from 'react'
import type { Office } from '../../../shared/calls/views.ts'
import type { OfficePlace } from '../../state/officeRoute.ts'
import { Builder } from './builder/Builder.tsx'
import { PrizePage } from './PrizePage.tsx'

type Props = {
  readonly office: Office
  readonly place: Extract<OfficePlace, { section: 'prize' }>
}

/** The prize itself, or one of its categories. */
export function Prize({ office, place: { categoryId } }: Props): ReactElement {
  if (categoryId === null) return <PrizePage office={office} />
  return <Builder key={categoryId} office={office} categoryId={categoryId} />
}
