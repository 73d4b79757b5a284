import { CircleCheck, CircleHelp, CircleX } from 'lucide-react'
import type { ReactElement } from 'react'
import { useIntl } from 'react-intl'
import type { ReceiptCheck, ReceiptStep } from '../../shared/calls/receiptViews.ts'
import { Icon } from '../components/Icon.tsx'
import { Notice } from '../components/Notice.tsx'
import { momentText } from '../messages/quantities.ts'
import { useWords } from '../messages/useWords.ts'

const tones = { counted: 'green', earlier: 'amber', fails: 'red', absent: 'red' } as const

/** The verdict in one sentence, then each step with what it found. */
export function ReceiptAnswer({ check }: { readonly check: ReceiptCheck }): ReactElement {
  const words = useWords()
  const { verdict } = check
  return (
    <div className="receipt-answer">
      <Notice tone={tones[verdict]} title={words(`receipt.verdict.${verdict}`)}>
        <Advice check={check} />
      </Notice>
      {check.verdict === 'absent' ? null : <Steps check={check} />}
    </div>
  )
}

function Advice({ check }: { readonly check: ReceiptCheck }): ReactElement | null {
  const words = useWords()
  if (check.verdict === 'absent') return <p>{words('receipt.absent.body')}</p>
  if (check.verdict === 'fails') return <p>{words('receipt.fails.body')}</p>
  const { revision, latest, tracker } = check
  if (check.verdict === 'earlier' && revision !== null)
    return <p>{words('receipt.earlier.body', { revision, latest })}</p>
  return revision === null ? null : <p>{words('receipt.revision', { revision, tracker })}</p>
}

type Judged = Exclude<ReceiptCheck, { readonly verdict: 'absent' }>

function Steps({ check }: { readonly check: Judged }): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const { log, steps, tracker, verdict, differing } = check
  return (
    <section aria-label={words('receipt.steps')}>
      <ul className="receipt-steps">
        {steps.map((step) => (
          <Step key={step.step} step={step} check={check} />
        ))}
      </ul>
      {differing.length === 0 ? null : (
        <p className="selectable numbers">{intl.formatList(differing, { type: 'unit' })}</p>
      )}
      {log === null ? null : (
        <p className="soft">
          {words('receipt.signed', { at: momentText(intl, log.created, 'hour') })}
        </p>
      )}
      {verdict === 'counted' ? null : (
        <p className="soft selectable">{words('receipt.tracker', { tracker })}</p>
      )}
    </section>
  )
}

const icons = { holds: CircleCheck, fails: CircleX, open: CircleHelp } as const

function Step({
  step,
  check: { log },
}: {
  readonly step: ReceiptStep
  readonly check: Judged
}): ReactElement {
  const words = useWords()
  const { outcome } = step
  const facts = { line: log?.line ?? 0, lines: log?.lines ?? 0 }
  const sentence =
    step.outcome === 'fails'
      ? words(`receipt.problem.${step.problem}`)
      : words(`receipt.${step.outcome}.${step.step}`, facts)
  return (
    <li className={`receipt-step receipt-step--${outcome}`}>
      <Icon of={icons[outcome]} />
      <span>
        <strong>{words(`receipt.${outcome}`)}</strong> {sentence}
      </span>
    </li>
  )
}
