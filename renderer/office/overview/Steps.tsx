import { CircleCheck, CircleDashed, CircleDot } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { useIntl } from 'react-intl'
import type { Office } from '../../../shared/calls/views.ts'
import { isError } from '../../../shared/findings.ts'
import { Icon } from '../../components/Icon.tsx'
import { momentText } from '../../messages/quantities.ts'
import { useWords, type Words } from '../../messages/useWords.ts'
import { firstPlace } from '../../state/officeRoute.ts'
import { useRoute } from '../../state/route.ts'
import { jurorsWithoutFile, readers } from '../collect/progress.ts'
import './steps.css'

type Step = {
  readonly name: 'prepared' | 'built' | 'collected'
  readonly state: 'done' | 'now' | 'later'
  readonly words: string
  readonly section: 'prize' | 'entries' | 'build' | 'collect'
}

/** Prepared, built, collected: how far the prize has come, each leading to where it is done. */
export function Steps({ office }: { readonly office: Office }): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const built = office.builds[0]
  const when = built === undefined ? '' : momentText(intl, built.created, 'hour')
  return (
    <ol className="steps">
      {stepsOf(office, when, words).map((step) => (
        <StepCard key={step.name} step={step} />
      ))}
    </ol>
  )
}

const icons = { done: CircleCheck, now: CircleDot, later: CircleDashed } as const

function StepCard({ step }: { readonly step: Step }): ReactElement {
  const words = useWords()
  const wentTo = useRoute((state) => state.wentTo)
  return (
    <li>
      <AriaButton
        className={`steps-step steps-step--${step.state}`}
        onPress={() => {
          wentTo({ screen: 'office', place: firstPlace(step.section) })
        }}
      >
        <Icon of={icons[step.state]} size="normal" />
        <span>
          <span className="steps-name">{words(`overview.step.${step.name}`)}</span>
          <span className="unseen"> ({words(`overview.step.state.${step.state}`)})</span>
          <span className="steps-words">{step.words}</span>
        </span>
      </AriaButton>
    </li>
  )
}

function stepsOf(office: Office, builtAt: string, words: Words): readonly Step[] {
  const { entries, jurors, findings, builds, unlocked } = office
  const isSound = entries.length > 0 && jurors.length > 0 && !findings.some(isError)
  const total = readers(office).length
  const missing = jurorsWithoutFile(office).length
  const counts = { entries: entries.length, jurors: jurors.length }
  const locked = words('overview.step.locked')
  return [
    {
      name: 'prepared',
      state: isSound ? 'done' : 'now',
      words: words('overview.step.prepared.words', counts),
      section: entries.length === 0 ? 'prize' : 'entries',
    },
    {
      name: 'built',
      state: builds.length > 0 ? 'done' : isSound ? 'now' : 'later',
      words: unlocked ? builtWords(builds.length, builtAt, words) : locked,
      section: 'build',
    },
    {
      name: 'collected',
      state: builds.length === 0 ? 'later' : missing === 0 ? 'done' : 'now',
      words: unlocked
        ? words('overview.step.collected.words', { done: total - missing, total })
        : locked,
      section: 'collect',
    },
  ]
}

function builtWords(builds: number, builtAt: string, words: Words): string {
  return builds === 0
    ? words('overview.step.built.none')
    : words('overview.step.built.words', { date: builtAt })
}
