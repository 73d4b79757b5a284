import {
  ChartNoAxesColumn,
  FileText,
  Grid3x3,
  Inbox,
  LayoutList,
  ScrollText,
  ListChecks,
  Megaphone,
  MessagesSquare,
  Milestone,
  type LucideIcon,
  Package,
  Scale,
  Users,
} from 'lucide-react'
import type { ReactElement } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import type { Office } from '../../../shared/calls/views.ts'
import { Icon } from '../../components/Icon.tsx'
import { ProgressRing } from '../../components/ProgressRing.tsx'
import { useWords } from '../../messages/useWords.ts'
import { firstPlace, type OfficeSection } from '../../state/officeRoute.ts'
import { type OfficeTask, useOfficeWork } from '../../state/officeWork.ts'
import { useRoute } from '../../state/route.ts'
import './rail.css'
import { waitingIn } from './waiting.ts'

const icons: Readonly<Record<OfficeSection, LucideIcon>> = {
  overview: LayoutList,
  prize: ListChecks,
  entries: FileText,
  jurors: Users,
  assignments: Grid3x3,
  rule: Scale,
  build: Package,
  collect: Inbox,
  results: ChartNoAxesColumn,
  deliberate: MessagesSquare,
  rounds: Milestone,
  publish: Megaphone,
  log: ScrollText,
}

const prepare: readonly OfficeSection[] = [
  'overview',
  'prize',
  'entries',
  'jurors',
  'assignments',
  'rule',
  'build',
]
const afterwards: readonly OfficeSection[] = [
  'collect',
  'results',
  'deliberate',
  'rounds',
  'publish',
  'log',
]

/** Where the long work of each kind is shown. */
const workplaces: Readonly<Record<OfficeTask, OfficeSection>> = {
  check: 'entries',
  clean: 'entries',
  intake: 'entries',
  build: 'build',
  collect: 'collect',
  give: 'deliberate',
  publish: 'publish',
}

type Props = { readonly office: Office; readonly section: OfficeSection }

/** The way through a prize, with what waits at each step. */
export function Rail({ office, section }: Props): ReactElement {
  const words = useWords()
  const items = (sections: readonly OfficeSection[]): ReactElement => (
    <ul>
      {sections.map((one) => (
        <RailItem key={one} section={one} office={office} isHere={one === section} />
      ))}
    </ul>
  )
  return (
    <nav className="rail scrolls" aria-label={words('office.rail')}>
      <h2 className="rail-title">{words('office.prepare')}</h2>
      {items(prepare)}
      <hr className="rail-line" />
      {items(afterwards)}
    </nav>
  )
}

type ItemProps = {
  readonly section: OfficeSection
  readonly office: Office
  readonly isHere: boolean
}

function RailItem({ section, office, isHere }: ItemProps): ReactElement {
  const words = useWords()
  const wentTo = useRoute((state) => state.wentTo)
  return (
    <li>
      <AriaButton
        className="rail-item"
        {...(isHere ? { 'aria-current': 'page' } : {})}
        onPress={() => {
          if (!isHere) wentTo({ screen: 'office', place: firstPlace(section) })
        }}
      >
        <Icon of={icons[section]} />
        <span className="rail-name truncated">{words(`office.section.${section}`)}</span>
        <Badge section={section} office={office} />
      </AriaButton>
    </li>
  )
}

/** How far the work there has come, else how much waits there. */
function Badge({ section, office }: Omit<ItemProps, 'isHere'>): ReactElement | null {
  const words = useWords()
  const work = useOfficeWork((state) => state.work)
  if (work !== null && workplaces[work.task] === section) {
    const { done = 0, total = 0 } = work.progress ?? {}
    return <ProgressRing done={done} total={total} />
  }
  const waiting = waitingIn(section, office)
  if (waiting === null) return null
  const { kind, count } = waiting
  return (
    <span className={`rail-waiting rail-waiting--${kind} numbers`}>
      <span aria-hidden>{count}</span>
      <span className="unseen">{words(`office.waiting.${kind}`, { count })}</span>
    </span>
  )
}
