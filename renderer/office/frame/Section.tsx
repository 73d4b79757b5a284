import type { ReactElement } from 'react'
import type { Office } from '../../../shared/calls/views.ts'
import { unreachable } from '../../../shared/unreachable.ts'
import type { OfficePlace } from '../../state/officeRoute.ts'
import { Assignments } from '../assignments/Assignments.tsx'
import { Build } from '../build/Build.tsx'
import { Collect } from '../collect/Collect.tsx'
import { Deliberate } from '../deliberate/Deliberate.tsx'
import { Entries } from '../entries/Entries.tsx'
import { Jurors } from '../jurors/Jurors.tsx'
import { AuditLog } from '../log/AuditLog.tsx'
import { Overview } from '../overview/Overview.tsx'
import { Prize } from '../prize/Prize.tsx'
import { Publish } from '../publish/Publish.tsx'
import { Results } from '../results/Results.tsx'
import { NextRound } from '../rounds/NextRound.tsx'
import { RulePage } from '../rule/RulePage.tsx'

type Props = { readonly office: Office; readonly place: OfficePlace }

export function Section({ office, place }: Props): ReactElement {
  switch (place.section) {
    case 'overview':
      return <Overview office={office} />
    case 'prize':
      return <Prize office={office} place={place} />
    case 'entries':
      return <Entries office={office} place={place} />
    case 'jurors':
      return <Jurors office={office} />
    case 'assignments':
      return <Assignments office={office} />
    case 'rule':
      return <RulePage office={office} />
    case 'build':
      return <Build office={office} />
    case 'collect':
      return <Collect office={office} />
    case 'log':
      return <AuditLog office={office} />
    case 'rounds':
      return <NextRound office={office} />
    case 'deliberate':
      return <Deliberate office={office} place={place} />
    case 'publish':
      return <Publish office={office} />
    case 'results':
      return <Results office={office} place={place} />
    default:
      return unreachable(place)
  }
}
