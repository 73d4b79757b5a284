import type { ReactElement } from 'react'
import { unreachable } from '../../shared/unreachable.ts'
import { useOffice } from '../state/office.ts'
import type { OfficeRoute } from '../state/officeRoute.ts'
import { NewPrize } from './create/NewPrize.tsx'
import { OfficeFrame } from './frame/OfficeFrame.tsx'
import { OpenPrize } from './open/OpenPrize.tsx'

/** The secretariat's screens. */
export function OfficeScreen({ route }: { readonly route: OfficeRoute }): ReactElement {
  const lockings = useOffice((state) => state.lockings)
  switch (route.screen) {
    case 'newPrize':
      return <NewPrize key={route.from} from={route.from} />
    case 'openPrize':
      return (
        <OpenPrize
          key={`${lockings} ${route.folder}`}
          folder={route.folder}
          why={route.why ?? 'chosen'}
        />
      )
    case 'office':
      return <OfficeFrame place={route.place} />
    default:
      return unreachable(route)
  }
}
