import type { Finding, Office } from '../../../shared/calls/views.ts'
import type { OfficeSection } from '../../state/officeRoute.ts'
import { isError } from '../../../shared/findings.ts'
import { sectionOf } from '../findings/findingGroups.ts'
import { jurorsWithoutFile } from '../collect/progress.ts'

/** What a section waits for: findings to be dealt with, a bundle to be built, jurors' files to come. */
export type Waiting = {
  readonly kind: 'findings' | 'errors' | 'build' | 'files' | 'decisions'
  readonly count: number
}

/** What waits in a section; null when nothing does. */
export function waitingIn(section: OfficeSection, office: Office): Waiting | null {
  switch (section) {
    case 'build':
      return waitingBuild(office)
    case 'collect':
      return (
        waitingDecisions(office) ??
        waiting('files', office.builds.length === 0 ? 0 : jurorsWithoutFile(office).length)
      )
    case 'rule':
    case 'results':
    case 'deliberate':
    case 'rounds':
    case 'publish':
    case 'log':
      return null
    default:
      return waiting('findings', count(office.findings, section))
  }
}

/** Nothing of a juror with two keys or histories is replaced before the secretariat decides. */
function waitingDecisions({ findings }: Office): Waiting | null {
  const open = findings.filter(({ code }) => code === 'TWO_HISTORIES' || code === 'KEY_UNDECIDED')
  return waiting('decisions', open.length)
}

function waitingBuild(office: Office): Waiting | null {
  const errors = office.findings.filter(isError).length
  if (errors > 0) return { kind: 'errors', count: errors }
  return office.unlocked && office.builds.length === 0 ? { kind: 'build', count: 1 } : null
}

function count(findings: readonly Finding[], section: OfficeSection): number {
  return findings.filter(
    (finding) => finding.severity !== 'notice' && sectionOf(finding) === section,
  ).length
}

function waiting(kind: Waiting['kind'], number: number): Waiting | null {
  return number === 0 ? null : { kind, count: number }
}
